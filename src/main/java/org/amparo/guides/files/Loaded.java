package org.amparo.guides.files;

import java.util.List;
import java.util.Optional;
import org.amparo.guides.Finding;
import org.amparo.guides.Release;

/**
 * What came of reading the content.
 *
 * @param release present if nothing blocks it
 * @param findings by file and line
 * @param unverified steps that nobody has seen on the live page, by file and line
 * @param totals one for each language, in their order
 */
public record Loaded(
        Optional<Release> release, List<Finding> findings, List<Finding> unverified, List<LanguageTotals> totals) {
    public Loaded {
        findings = List.copyOf(findings);
        unverified = List.copyOf(unverified);
        totals = List.copyOf(totals);
    }
}

package org.amparo.guides.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Which countries there are. */
final class Countries {
    /** Kosovo has no code of ISO yet; everybody uses this one (CLDR, the EU, the banks). */
    private static final String KOSOVO = "XK";

    private static final Set<String> ISO =
            Arrays.stream(Locale.getISOCountries()).collect(Collectors.toUnmodifiableSet());

    private Countries() {}

    static boolean has(String code) {
        return ISO.contains(code) || code.equals(KOSOVO);
    }
}

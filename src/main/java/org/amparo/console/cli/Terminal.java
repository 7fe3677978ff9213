package org.amparo.console.cli;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Where a verb reads and writes: UTF-8, whatever the platform's encoding. */
record Terminal(InputStream in, PrintWriter out, PrintWriter err) {

    static Terminal of(InputStream in, OutputStream out, OutputStream err) {
        return new Terminal(in, writer(out), writer(err));
    }

    BufferedReader lines() {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }
}

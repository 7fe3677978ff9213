package org.amparo;

/** The one way in: without a verb it serves, with a verb it is the command line. */
public final class Amparo {
    private Amparo() {}

    public static void main(String[] args) {}
}

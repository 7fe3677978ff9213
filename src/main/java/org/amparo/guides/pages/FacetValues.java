package org.amparo.guides.pages;

import java.util.List;
import org.amparo.guides.Facet;

/** The values that guides may speak of. */
public final class FacetValues {
    /** Everything that nothing else names. */
    public static final String OTHER = "other";

    private static final List<String> PLATFORMS = List.of(
            "whatsapp",
            "messenger",
            "facebook",
            "instagram",
            "signal",
            "telegram",
            "google",
            "apple",
            "email",
            "sms",
            "x",
            "tiktok",
            OTHER);
    private static final List<String> DEVICES = List.of("android", "iphone", "computer");

    private FacetValues() {}

    public static List<String> of(Facet facet) {
        return switch (facet) {
            case PLATFORM -> PLATFORMS;
            case DEVICE -> DEVICES;
        };
    }
}

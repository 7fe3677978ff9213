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
    private static final List<String> WORK =
            List.of("journalism", "documentation", "protest", "legal", "community", "office", OTHER);
    private static final List<String> WORRIES =
            List.of("accounts", "phone", "chats", "harassment", "physical", "network", "strain", OTHER);

    private FacetValues() {}

    public static List<String> of(Facet facet) {
        return switch (facet) {
            case PLATFORM, OTHER_APP -> PLATFORMS;
            case DEVICE -> DEVICES;
            case COUNTRY -> List.of(OTHER);
            case WORK -> WORK;
            case WORRY -> WORRIES;
        };
    }
}

package org.amparo.floorplan;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The plan of the house as data, for a house with this root package. */
record FloorPlan(String root) {

    /** Room to the other rooms it may use. The root wires everything and is used by nobody. */
    static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            Map.entry("message", List.of()),
            Map.entry("privacy", List.of("message")),
            Map.entry("guides", List.of("message")),
            Map.entry("understanding", List.of("message", "guides")),
            Map.entry("dialogue", List.of("message", "guides", "understanding")),
            Map.entry("channel", List.of("message", "privacy")),
            Map.entry("mailbox", List.of("message", "privacy")),
            Map.entry("webhook", List.of("message", "privacy", "channel", "mailbox")),
            Map.entry("delivery", List.of("message", "mailbox", "channel")),
            Map.entry(
                    "console",
                    List.of(
                            "message",
                            "privacy",
                            "guides",
                            "understanding",
                            "dialogue",
                            "channel",
                            "mailbox",
                            "webhook",
                            "delivery")));

    /** Library to the only packages that may use it ({@code ""}: the root package itself). */
    static final Map<String, List<String>> LIBRARY_LIVES_IN = Map.ofEntries(
            Map.entry("opennlp..", List.of("understanding.opennlp..", "understanding.onnx..")),
            Map.entry("ai.onnxruntime..", List.of("understanding.onnx..")),
            Map.entry("com.ibm.icu..", List.of("understanding.icu..")),
            Map.entry("com.google.crypto.tink..", List.of("privacy.tink..")),
            Map.entry("org.bouncycastle..", List.of("privacy.bouncycastle..")),
            Map.entry("io.lettuce..", List.of("mailbox.redis..")),
            Map.entry("org.yaml..", List.of("guides.yaml..")),
            Map.entry("org.commonmark..", List.of("guides.markdown..")),
            Map.entry("picocli..", List.of("console.cli..")),
            Map.entry("io.github.resilience4j..", List.of("webhook..", "delivery..")),
            Map.entry("io.micrometer..", List.of("webhook..", "delivery..", "")),
            Map.entry(
                    "tools.jackson..",
                    List.of(
                            "dialogue.json..",
                            "guides.json..",
                            "mailbox.redis..",
                            "channel.json..",
                            "channel.whatsapp..",
                            "channel.telegram..",
                            "channel.webchat..",
                            "console..",
                            "understanding.opennlp..",
                            "understanding.onnx..")),
            Map.entry("org.springframework..", List.of("webhook..", "console..", "guides.files..", "")),
            Map.entry("io.netty..", List.of("webhook.netty..", "channel.http..", "mailbox.redis..")),
            Map.entry("reactor..", List.of("channel..", "mailbox..", "webhook..", "delivery..", "console..", "")));

    Map<String, ArchRule> guards() {
        Map<String, ArchRule> guards = new LinkedHashMap<>();
        MAY_USE.forEach((room, others) -> guards.put("imports of " + room, roomUsesOnly(room, others)));
        LIBRARY_LIVES_IN.forEach((library, homes) -> guards.put("home of " + library, livesOnlyIn(library, homes)));
        guards.put("purity of dialogue", dialogueIsPure());
        guards.put("secrets in constant time", secretsAreComparedInConstantTime());
        guards.put("no circles", slices().matching(root + ".(**)").should().beFreeOfCycles());
        guards.put("no vague names", noVagueNames());
        return guards;
    }

    private ArchRule roomUsesOnly(String room, List<String> others) {
        List<String> forbidden = new ArrayList<>(MAY_USE.keySet());
        forbidden.removeAll(others);
        forbidden.remove(room);
        String[] packages = forbidden.stream().map(this::inside).toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(inside(room))
                .should()
                .dependOnClassesThat(resideInAnyPackage(packages).or(resideInAPackage(root)))
                .allowEmptyShould(true);
    }

    private ArchRule livesOnlyIn(String library, List<String> homes) {
        String[] allowed = homes.stream()
                .map(home -> home.isEmpty() ? root : root + "." + home)
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and(DescribedPredicate.not(resideInAnyPackage(allowed)))
                .should()
                .dependOnClassesThat(resideInAPackage(library))
                .allowEmptyShould(true);
    }

    private ArchRule dialogueIsPure() {
        DescribedPredicate<JavaClass> worldly = DescribedPredicate.describe(
                "the clock, chance, files, network, threads or logs",
                type -> type.getName()
                        .matches("java\\.(io|net|nio)\\..*|java\\.util\\.(Random|UUID|Timer.*)"
                                + "|java\\.util\\.concurrent\\..*|org\\.slf4j\\..*|java\\.lang\\.(Thread|System)"
                                + "|java\\.security\\..*|java\\.time\\.Clock"));
        return noClasses()
                .that()
                .resideInAPackage(root + ".dialogue")
                .should()
                .dependOnClassesThat(worldly)
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(Math.class, "random")
                .allowEmptyShould(true);
    }

    /** What keeps a secret compares with {@link MessageDigest#isEqual}: anything else ends sooner, the sooner the guess is wrong. */
    private ArchRule secretsAreComparedInConstantTime() {
        DescribedPredicate<JavaAccess<?>> comparing = DescribedPredicate.describe(
                "a comparison that is not in constant time",
                access -> access.getTarget()
                                .getName()
                                .matches("equals|equalsIgnoreCase|contentEquals|compareTo.*|mismatch")
                        && !access.getTargetOwner().isAssignableTo(MessageDigest.class));
        return noClasses()
                .that()
                .resideInAnyPackage(inside("channel"), inside("privacy"))
                .and()
                .haveNameMatching(".*(Secret|Signature|Sessions|Hashes)")
                .should()
                .accessTargetWhere(comparing)
                .allowEmptyShould(true);
    }

    private ArchRule noVagueNames() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Processor)");
    }

    private String inside(String room) {
        return root + "." + room + "..";
    }
}

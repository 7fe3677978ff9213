package org.amparo.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.amparo.Knowledge;
import org.amparo.TestKnowledge;
import org.amparo.channel.Channel;
import org.amparo.channel.ChannelKind;
import org.amparo.channel.ChannelKind.Opening;
import org.amparo.channel.ProviderStandIn;
import org.amparo.channel.telegram.TelegramKind;
import org.amparo.channel.whatsapp.WhatsAppKind;
import org.amparo.guides.Step;
import org.amparo.message.Choice;
import org.amparo.message.Language;
import org.amparo.message.Person;
import org.amparo.message.Reply;
import org.amparo.privacy.Redaction;
import org.amparo.privacy.Seals;
import org.amparo.privacy.Seals.Place;
import org.amparo.privacy.bouncycastle.Argon2Hashes;
import org.amparo.privacy.tink.Keyring;
import org.amparo.privacy.tink.TinkSeals;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The parts of a turn that think. Public, and not final, as JMH wants it. */
public class Parts {

    @Benchmark
    public Object redact(Messages messages) {
        return Redaction.redact(messages.next());
    }

    @Benchmark
    public Object understand(Messages messages) {
        return messages.knowledge.listener().understand(messages.next(), Optional.of("en"));
    }

    @Benchmark
    public Object seal(Sealing sealing) {
        return sealing.seals.seal(sealing.conversation, sealing.place);
    }

    @Benchmark
    public Object open(Sealing sealing) throws Seals.BrokenSeal {
        return sealing.seals.open(sealing.sealed, sealing.place);
    }

    @Benchmark
    public Object renderForWhatsApp(Steps steps) {
        return steps.whatsApp.render(steps.next());
    }

    @Benchmark
    public Object renderForTelegram(Steps steps) {
        return steps.telegram.render(steps.next());
    }

    @Benchmark
    public Object secretWord(Hashed hashed) {
        return hashed.hashes.fits(hashed.hash, hashed.next(), hashed.person);
    }

    /** Held-out messages of all languages, in turn. */
    @State(Scope.Thread)
    public static class Messages {
        final Knowledge knowledge = TestKnowledge.ofTheContent();
        private final List<String> all = knowledge.release().intents().values().stream()
                .flatMap(intent -> intent.heldOut().values().stream().flatMap(List::stream))
                .toList();
        private int turn;

        String next() {
            return all.get(turn++ % all.size());
        }
    }

    /** A conversation of 400 bytes and a keyring of its own. */
    @State(Scope.Thread)
    public static class Sealing {
        final Place place = new Place("a".repeat(26), "state", 1);
        final byte[] conversation = "x".repeat(400).getBytes(UTF_8);
        final Seals seals = new TinkSeals(Keyring.open(folder(), InstantSource.system()));
        final byte[] sealed = seals.seal(conversation, place);

        private static Path folder() {
            try {
                return Files.createTempDirectory("bench-keyring");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Every step of every guide with three buttons, in turn. */
    @State(Scope.Thread)
    public static class Steps {
        final Channel whatsApp = on(new WhatsAppKind());
        final Channel telegram = on(new TelegramKind());
        private final List<Reply> all = TestKnowledge.ofTheContent().release().intents().values().stream()
                .flatMap(intent -> intent.guides().values().stream())
                .flatMap(guide -> guide.steps().stream())
                .map(Step::text)
                .map(Steps::withButtons)
                .toList();
        private int turn;

        Reply next() {
            return all.get(turn++ % all.size());
        }

        private static Reply withButtons(String text) {
            List<Choice> choices = List.of(
                    new Choice("n:a:b", "Next"),
                    new Choice("c:stuck", "I'm stuck"),
                    new Choice("c:human", "Talk to a human"));
            return new Reply(text, choices, "Choose", Language.leftToRight("en"));
        }

        private static Channel on(ChannelKind kind) {
            try (ProviderStandIn provider = ProviderStandIn.started()) {
                return ((Opening.On) kind.open(provider.settings(kind.name()))).channel();
            }
        }
    }

    /** Somebody's secret word. */
    @State(Scope.Thread)
    public static class Hashed {
        private static final String WORD = "lilac umbrella";

        final Argon2Hashes hashes = new Argon2Hashes();
        final Person person = new Person("a".repeat(26));
        final String hash = hashes.hash(WORD, person);
        private boolean fits;

        /** The word that fits and one that does not, in turn: two processes differ more than these two. */
        String next() {
            fits = !fits;
            return fits ? WORD : "how do i lock my profile";
        }
    }
}

package org.amparo.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.amparo.Knowledge;
import org.amparo.TestKnowledge;
import org.amparo.channel.Channel;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The parts of a turn that think, alone and warm. */
class PartsBench {
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 20_000);
    private static final int SLOW_ROUNDS = Math.max(20, ROUNDS / 200);
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Results go here, so that no compiler finds that nobody needs them. */
    private int needed;

    @TempDir
    private Path folder;

    @Test
    void whatEachPartCosts() throws Exception {
        Knowledge knowledge = TestKnowledge.ofTheContent();
        List<String> messages = knowledge.release().intents().values().stream()
                .flatMap(intent -> intent.heldOut().values().stream().flatMap(List::stream))
                .toList();
        Seals seals = new TinkSeals(Keyring.open(folder.resolve("keyring"), InstantSource.system()));
        Place place = new Place("a".repeat(26), "state", 1);
        byte[] conversation = "x".repeat(400).getBytes(UTF_8);
        byte[] sealed = seals.seal(conversation, place);
        List<Reply> replies = replies(knowledge);
        Argon2Hashes hashes = new Argon2Hashes();
        Person person = new Person("a".repeat(26));
        String hash = hashes.hash("lilac umbrella", person);

        System.out.println("bench: ");
        System.out.println("bench: | part | p50 | p99 | memory asked for |");
        System.out.println("bench: |---|---|---|---|");
        part("to take codes and passwords out of a message", ROUNDS, i -> Redaction.redact(of(messages, i)));
        part(
                "to understand a message (" + messages.size() + " held-out ones in turn)",
                ROUNDS,
                i -> knowledge.listener().understand(of(messages, i), Optional.of("en")));
        part("to seal a conversation of 400 bytes", ROUNDS, i -> seals.seal(conversation, place));
        part("to open it", ROUNDS, i -> open(seals, sealed, place));
        for (Channel channel : List.of(
                channel(new WhatsAppKind().open(settings("whatsapp"))),
                channel(new TelegramKind().open(settings("telegram"))))) {
            part(
                    "to render a step for " + channel.name() + " (" + replies.size() + " in turn)",
                    ROUNDS,
                    i -> channel.render(of(replies, i)));
        }
        part("to compare with a secret word that fits", SLOW_ROUNDS, i -> hashes.fits(hash, "lilac umbrella", person));
        part("… that does not", SLOW_ROUNDS, i -> hashes.fits(hash, "how do i lock my profile", person));
        if (needed == 0) {
            throw new AssertionError("Nothing was done");
        }
    }

    private void part(String name, int rounds, IntFunction<Object> work) {
        for (int i = 0; i < rounds; i++) {
            needed += work.apply(i).hashCode() | 1;
        }
        long[] nanos = new long[rounds];
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < rounds; i++) {
            long begun = System.nanoTime();
            needed += work.apply(i).hashCode() | 1;
            nanos[i] = System.nanoTime() - begun;
        }
        long asked = (THREADS.getCurrentThreadAllocatedBytes() - before) / rounds;
        Micros micros = Micros.ofNanos(nanos);
        System.out.println("bench: | " + name + " | " + micros.percentile(50) + " µs | " + micros.percentile(99)
                + " µs | " + (asked + 512) / 1024 + " KiB |");
    }

    private static <T> T of(List<T> all, int i) {
        return all.get(i % all.size());
    }

    private static byte[] open(Seals seals, byte[] sealed, Place place) {
        try {
            return seals.open(sealed, place);
        } catch (Seals.BrokenSeal broken) {
            throw new AssertionError(broken);
        }
    }

    private static List<Reply> replies(Knowledge knowledge) {
        List<Choice> choices = List.of(
                new Choice("n:a:b", "Next"),
                new Choice("c:stuck", "I'm stuck"),
                new Choice("c:human", "Talk to a human"));
        return knowledge.release().intents().values().stream()
                .flatMap(intent -> intent.guides().values().stream())
                .flatMap(guide -> guide.steps().stream())
                .map(Step::text)
                .map(text -> new Reply(text, choices, "Choose", Language.leftToRight("en")))
                .toList();
    }

    private static org.amparo.channel.ChannelSettings settings(String channel) {
        try (ProviderStandIn provider = ProviderStandIn.started()) {
            return provider.settings(channel);
        }
    }

    private static Channel channel(Opening opening) {
        return ((Opening.On) opening).channel();
    }
}

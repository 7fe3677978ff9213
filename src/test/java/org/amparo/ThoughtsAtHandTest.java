package org.amparo;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.channel.EventLoopGroup;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.amparo.faults.BlockingCalls;
import org.amparo.guides.Intent;
import org.amparo.mailbox.Claim;
import org.amparo.mailbox.Mailbox;
import org.amparo.mailbox.redis.RedisForTests;
import org.amparo.message.Address;
import org.amparo.message.Content;
import org.amparo.message.Incoming;
import org.amparo.privacy.bouncycastle.Argon2Hashes;
import org.amparo.webhook.netty.OwnLoop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.netty.resources.LoopResources;

/** What an event loop thinks about itself makes it wait for nothing: each need in each language, understood, decided, rendered and kept. */
class ThoughtsAtHandTest {
    private static final Map<String, String> SETTINGS = Map.of(
            "amparo.channel.whatsapp.app-secret", "x",
            "amparo.channel.whatsapp.verify-token", "x",
            "amparo.channel.whatsapp.access-token", "x",
            "amparo.channel.whatsapp.phone-number-id", "100");

    private final Knowledge knowledge = TestKnowledge.ofTheContent();
    private final InstantSource clock = InstantSource.system();
    private final Mailbox mailbox = RedisForTests.freshMailbox();
    private final LoopResources resources = LoopResources.create("at-hand", 1, true);
    private final EventLoopGroup loops = resources.onServer(true);
    private final Thinking thinking = new Thinking(new OwnLoop(loops), 2);
    private int messages;
    private final List<String> threads = new CopyOnWriteArrayList<>();
    private final Journey journey = new Journey(
            mailbox,
            new Mind(() -> knowledge, new Argon2Hashes(), clock),
            Channels.open(SETTINGS::get),
            parcel -> {},
            decision -> threads.add(Thread.currentThread().getName()),
            thinking,
            clock);

    @AfterEach
    void end() {
        journey.stop(Duration.ofSeconds(2)).block();
        thinking.dispose();
        resources.dispose();
    }

    @Test
    void theyMakeItWaitForNothing() {
        List<String> all = firstPhrases().filter(words -> words.length() <= 80).toList();

        assertThat(BlockingCalls.madeWhile(() -> all.forEach(this::thinkAbout))).isEmpty();
        assertThat(threads).hasSameSizeAs(all).allMatch(name -> name.startsWith("at-hand"));
    }

    private Stream<String> firstPhrases() {
        return knowledge.release().intents().values().stream()
                .map(Intent::phrases)
                .flatMap(ofLanguages -> ofLanguages.values().stream())
                .flatMap(phrases -> phrases.stream().limit(1));
    }

    private void thinkAbout(String words) {
        Address address = Address.of("whatsapp", String.valueOf(15550700000L + ++messages));
        Incoming message = new Incoming("wamid." + messages, address, Instant.now(), new Content.Text(words));
        Claim claim = mailbox.admit(RedisForTests.PSEUDONYMS.personAt(address), message, true)
                .blockOptional()
                .flatMap(admission -> admission.claim())
                .orElseThrow();
        loops.submit(() -> journey.take(claim)).syncUninterruptibly();
        loops.submit(() -> {}).syncUninterruptibly();
    }
}

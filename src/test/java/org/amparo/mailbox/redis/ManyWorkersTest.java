package org.amparo.mailbox.redis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.amparo.mailbox.redis.Mail.millis;
import static org.amparo.mailbox.redis.Mail.part;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.amparo.mailbox.Claim;
import org.amparo.mailbox.Mailbox;
import org.amparo.mailbox.Memory;
import org.amparo.mailbox.Parcel;
import org.amparo.mailbox.Promise;
import org.amparo.message.Address;
import org.amparo.message.Content;
import org.amparo.message.Incoming;
import org.junit.jupiter.api.Test;

/** Two replicas, workers that vanish or come too late, providers that deliver twice: and every conversation reads as it should. */
class ManyWorkersTest {
    private static final int PEOPLE = 12;
    private static final int MESSAGES = 25;

    final Mailbox one = RedisForTests.freshMailbox(millis(40));
    final Mailbox other =
            new RedisMailbox(RedisForTests.connection(), RedisForTests.SEALS, RedisForTests.PSEUDONYMS, millis(40), 0);
    final AtomicBoolean over = new AtomicBoolean();
    final AtomicInteger seed = new AtomicInteger(11);
    final Map<String, Set<String>> sent = Collections.synchronizedMap(new HashMap<>());

    @Test
    void everyMessageIsAppliedOnceInOrderAndEveryReplyIsSent() throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(5);
        for (Mailbox replica : List.of(one, other)) {
            workers.submit(() -> work(replica));
            workers.submit(() -> deliver(replica));
        }
        workers.submit(this::write);
        List<String> expected =
                IntStream.range(0, MESSAGES).mapToObj(m -> "m" + m).toList();
        try {
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> sent.size() == PEOPLE
                            && sent.values().stream()
                                    .allMatch(replies -> replies.contains(String.join(",", expected))));
        } finally {
            over.set(true);
            workers.shutdown();
        }
        List<String> replies = new ArrayList<>();
        for (int m = 1; m <= MESSAGES; m++) {
            replies.add(String.join(",", expected.subList(0, m)));
        }
        assertThat(sent.values()).allSatisfy(received -> assertThat(received).containsExactlyElementsOf(replies));
    }

    private void write() {
        SplittableRandom random = new SplittableRandom(7);
        for (int m = 0; m < MESSAGES; m++) {
            for (int p = 0; p < PEOPLE; p++) {
                for (int copies = random.nextInt(1, 3); copies > 0; copies--) {
                    Incoming message = new Incoming(p + "/" + m, address(p), Instant.EPOCH, new Content.Text("m" + m));
                    one.admit(RedisForTests.PSEUDONYMS.personAt(address(p)), message, false)
                            .block();
                }
            }
        }
    }

    /** The conversation is the list of messages so far, and the reply says it. */
    private void work(Mailbox mailbox) {
        SplittableRandom random = new SplittableRandom(seed.incrementAndGet());
        List<Claim> late = new ArrayList<>();
        while (!over.get()) {
            for (Claim due : mailbox.claimDue(5).collectList().block()) {
                for (Optional<Claim> claim = Optional.of(due); claim.isPresent(); ) {
                    if (random.nextInt(10) == 0) {
                        late.add(claim.get());
                        break;
                    }
                    claim = commit(mailbox, claim.get());
                }
            }
            if (random.nextInt(5) == 0) {
                late.forEach(claim -> commit(mailbox, claim));
                late.clear();
            }
        }
    }

    private Optional<Claim> commit(Mailbox mailbox, Claim claim) {
        String before = claim.conversation()
                .map(bytes -> new String(bytes, UTF_8) + ",")
                .orElse("");
        String after = before + Mail.text(claim);
        return mailbox.commit(
                        claim,
                        new Memory.Keep(after.getBytes(UTF_8)),
                        List.of(new Promise(claim.message().from(), part(after))),
                        false)
                .block()
                .next();
    }

    private void deliver(Mailbox mailbox) {
        SplittableRandom random = new SplittableRandom(seed.incrementAndGet());
        while (!over.get()) {
            for (Parcel due : mailbox.claimParcels(5).collectList().block()) {
                for (Optional<Parcel> parcel = Optional.of(due); parcel.isPresent(); ) {
                    sent.computeIfAbsent(
                                    parcel.get().to().id(), id -> Collections.synchronizedSet(new LinkedHashSet<>()))
                            .add(Mail.text(parcel.get()));
                    if (random.nextInt(10) == 0) {
                        break;
                    }
                    parcel = mailbox.done(parcel.get()).blockOptional();
                }
            }
        }
    }

    private static Address address(int person) {
        return Address.of("sms", "person " + person);
    }
}

package org.amparo.mailbox.redis;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.amparo.mailbox.Claim;
import org.amparo.mailbox.Mailbox;
import org.amparo.message.Incoming;
import org.amparo.message.Person;
import org.amparo.privacy.Retention;
import org.amparo.privacy.Seals.BrokenSeal;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Claims on messages: how they are come by, opened, and ended. */
final class Claims {
    /** No conversation to keep. */
    static final byte[] NOTHING = new byte[0];

    private static final Script CLAIM = Script.named("claim");
    private static final Script COMMIT = Script.named("commit");

    private final RedisConnection redis;
    private final SealedMail mail;
    private final Duration lease;
    private final DueClaims due;

    Claims(RedisConnection redis, SealedMail mail, Duration lease) {
        this.redis = redis;
        this.mail = mail;
        this.lease = lease;
        this.due = new DueClaims(redis, CLAIM, Shards.dueMessages(), lease);
    }

    Flux<Claim> claimDue(int atMost) {
        return due.claim(atMost).flatMap(this::opened);
    }

    Mono<Claim> opened(Answer claim) {
        return opened(claim, Optional.empty());
    }

    /** @param fresh the message that it is likely to be */
    Mono<Claim> opened(Answer claim, Optional<Fresh<Incoming>> fresh) {
        if (claim.isEmpty()) {
            return Mono.empty();
        }
        Person person = new Person(claim.word(0));
        long token = claim.number(1);
        try {
            return Mono.just(new Claim(
                    person,
                    token,
                    (int) claim.number(2),
                    claim.number(3),
                    message(person, claim.bytes(4), fresh),
                    mail.conversation(person, claim.bytes(5))));
        } catch (BrokenSeal e) {
            return skip(person, token);
        }
    }

    private Incoming message(Person person, byte[] sealed, Optional<Fresh<Incoming>> fresh) throws BrokenSeal {
        return fresh.isPresent() && fresh.get().is(sealed) ? fresh.get().what() : mail.message(person, sealed);
    }

    /** What the script of a commit is told; the sealed parts that are promised may follow. */
    Arguments ending(
            Person person, long token, String how, byte[] conversation, String kindOfMessage, boolean claimSends) {
        return Arguments.with(lease)
                .add(person)
                .add(token)
                .add(how)
                .add(conversation)
                .add(kindOfMessage)
                .add(Mailbox.MOST_ATTEMPTS)
                .add(Retention.DEAD_LETTER)
                .add(claimSends);
    }

    /** Empty if the claim was lost; else the first parcel stands at 1, the next claim at 2. */
    Mono<Answer> end(Person person, Arguments ending) {
        return COMMIT.run(redis.working(), List.of(Shards.recordOf(person)), ending.list());
    }

    /** A message nobody can read any more leaves a dead letter and must not block those behind it. */
    private Mono<Claim> skip(Person person, long token) {
        return end(person, ending(person, token, "skip", NOTHING, "unreadable", false))
                .filter(answer -> !answer.isEmpty())
                .flatMap(answer -> opened(answer.answer(2)))
                // What led here has happened and must not look failed; the message comes due again when its lease ends.
                .onErrorComplete();
    }
}

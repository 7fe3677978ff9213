package org.amparo.mailbox.redis;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.mailbox.Admission;
import org.amparo.mailbox.Claim;
import org.amparo.mailbox.Committed;
import org.amparo.mailbox.Mailbox;
import org.amparo.mailbox.Memory;
import org.amparo.mailbox.Parcel;
import org.amparo.mailbox.Promise;
import org.amparo.message.Incoming;
import org.amparo.message.Person;
import org.amparo.privacy.Pseudonyms;
import org.amparo.privacy.Retention;
import org.amparo.privacy.Seals;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The mailbox on Redis. Every call is one script; see {@code resources/mailbox/prelude.lua} for what lies where. */
public final class RedisMailbox implements Mailbox {
    /** How long a claim holds if its worker is never heard of again. */
    public static final Duration LEASE = Duration.ofSeconds(10);

    /** More of one person's messages than this never wait. */
    static final int MOST_WAITING = 50;

    private static final Script ADMIT = Script.named("admit");
    private static final Script ERASE = Script.named("erase");

    private final RedisConnection redis;
    private final SealedMail mail;
    private final Pseudonyms pseudonyms;
    private final Duration lease;
    private final int mostAMinute;
    private final Claims claims;
    private final Parcels parcels;

    /**
     * A mailbox.
     *
     * @param lease how long a claim holds; {@link #LEASE} but for tests
     * @param mostAMinute how many messages of one person are taken in a minute; 0 for no limit, also of those that wait
     */
    public RedisMailbox(RedisConnection redis, Seals seals, Pseudonyms pseudonyms, Duration lease, int mostAMinute) {
        this.redis = redis;
        this.mail = new SealedMail(seals);
        this.pseudonyms = pseudonyms;
        this.lease = lease;
        this.mostAMinute = mostAMinute;
        this.claims = new Claims(redis, mail, lease);
        this.parcels = new Parcels(redis, mail, lease);
    }

    @Override
    public Mono<Admission> admit(Person person, Incoming message, boolean claimAtOnce) {
        return Mono.defer(() -> {
            Fresh<Incoming> sealed = new Fresh<>(mail.seal(person, message), message);
            Arguments arguments = about(person)
                    .add(pseudonyms.markOf(message.from().channel(), message.id()))
                    .add(Retention.SEEN_MARK)
                    .add(mostAMinute)
                    .add(claimAtOnce)
                    .add(sealed.sealed())
                    .add(MOST_WAITING);
            return ADMIT.run(redis.admitting(), List.of(Shards.recordOf(person)), arguments.list())
                    .flatMap(answer -> claims.opened(answer.answer(1), Optional.of(sealed))
                            .singleOptional()
                            .map(claim -> new Admission(Admission.Result.valueOf(answer.word(0)), claim)));
        });
    }

    @Override
    public Flux<Claim> claimDue(int atMost) {
        return claims.claimDue(atMost);
    }

    @Override
    public Mono<Committed> commit(Claim claim, Memory conversation, List<Promise> parts, boolean claimSends) {
        return Mono.defer(() -> {
            Person person = claim.person();
            String kind = claim.message().content().kind();
            Arguments arguments = conversation instanceof Memory.Keep keep
                    ? claims.ending(
                            person, claim.token(), "keep", mail.seal(person, keep.conversation()), kind, claimSends)
                    : claims.ending(person, claim.token(), "forget", Claims.NOTHING, kind, claimSends);
            List<Fresh<SealedMail.Waiting>> sealed = new ArrayList<>();
            for (Promise promise : parts) {
                String tracker = (claim.applied() + 1) + "." + (sealed.size() + 1);
                SealedMail.Waiting waiting = new SealedMail.Waiting(tracker, promise.to(), promise.part());
                sealed.add(new Fresh<>(mail.seal(person, waiting), waiting));
            }
            sealed.forEach(part -> arguments.add(part.sealed()));
            return claims.end(person, arguments)
                    .flatMap(answer -> committed(answer, sealed.stream().findFirst()));
        });
    }

    private Mono<Committed> committed(Answer answer, Optional<Fresh<SealedMail.Waiting>> firstPart) {
        if (answer.isEmpty()) {
            return Mono.just(Committed.REFUSED);
        }
        return parcels.opened(answer.answer(1), firstPart)
                .singleOptional()
                .flatMap(parcel -> claims.opened(answer.answer(2))
                        .singleOptional()
                        .map(next -> new Committed(true, parcel, next)));
    }

    @Override
    public Mono<Void> erase(Person person) {
        return Mono.defer(() -> ERASE.run(
                        redis.working(),
                        List.of(Shards.recordOf(person)),
                        about(person).list()))
                .then();
    }

    @Override
    public Flux<Parcel> claimParcels(int atMost) {
        return parcels.claimDue(atMost);
    }

    @Override
    public Mono<Parcel> done(Parcel parcel) {
        return parcels.done(parcel);
    }

    @Override
    public Mono<Void> later(Parcel parcel, Duration wait) {
        return parcels.later(parcel, wait);
    }

    @Override
    public Mono<Void> dropParcels(Person person) {
        return parcels.drop(person);
    }

    private Arguments about(Person person) {
        return Arguments.with(lease).add(person);
    }
}

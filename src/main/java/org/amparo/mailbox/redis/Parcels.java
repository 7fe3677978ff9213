package org.amparo.mailbox.redis;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.amparo.mailbox.Parcel;
import org.amparo.message.Person;
import org.amparo.privacy.Seals.BrokenSeal;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The half of the mailbox that goes out. */
final class Parcels {
    private static final Script CLAIM = Script.named("claim-parcels");
    private static final Script DONE = Script.named("done");
    private static final Script LATER = Script.named("later");
    private static final Script DROP = Script.named("drop");

    private final RedisConnection redis;
    private final SealedMail mail;
    private final Duration lease;
    private final DueClaims due;

    Parcels(RedisConnection redis, SealedMail mail, Duration lease) {
        this.redis = redis;
        this.mail = mail;
        this.lease = lease;
        this.due = new DueClaims(redis, CLAIM, Shards.dueParcels(), lease);
    }

    Flux<Parcel> claimDue(int atMost) {
        return due.claim(atMost).flatMap(this::opened);
    }

    Mono<Parcel> done(Parcel parcel) {
        return done(parcel.person(), parcel.token());
    }

    Mono<Void> later(Parcel parcel, Duration wait) {
        return run(
                        LATER,
                        parcel.person(),
                        about(parcel.person()).add(parcel.token()).add(wait))
                .then();
    }

    Mono<Void> drop(Person person) {
        return run(DROP, person, about(person)).then();
    }

    Mono<Parcel> opened(Answer claimed) {
        return opened(claimed, Optional.empty());
    }

    /** @param fresh the part that it is likely to be */
    Mono<Parcel> opened(Answer claimed, Optional<Fresh<SealedMail.Waiting>> fresh) {
        if (claimed.isEmpty()) {
            return Mono.empty();
        }
        Person person = new Person(claimed.word(0));
        long token = claimed.number(1);
        try {
            byte[] sealed = claimed.bytes(3);
            SealedMail.Waiting waiting =
                    fresh.isPresent() && fresh.get().is(sealed) ? fresh.get().what() : mail.parcel(person, sealed);
            return Mono.just(new Parcel(
                    person, token, waiting.tracker(), (int) claimed.number(2), waiting.to(), waiting.part()));
        } catch (BrokenSeal e) {
            // A parcel nobody can read any more is dropped; if that fails it comes due again when its lease ends.
            return done(person, token).onErrorComplete();
        }
    }

    private Mono<Parcel> done(Person person, long token) {
        return run(DONE, person, about(person).add(token)).flatMap(this::opened);
    }

    private Mono<Answer> run(Script script, Person person, Arguments arguments) {
        return script.run(redis.working(), List.of(Shards.recordOf(person)), arguments.list());
    }

    private Arguments about(Person person) {
        return Arguments.with(lease).add(person);
    }
}

package org.amparo.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.amparo.channel.SendFailure;
import org.amparo.channel.SendOutcome;
import org.amparo.mailbox.Mailbox;
import org.amparo.mailbox.Parcel;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Tells the mailbox what became of each parcel, and counts it. Every answer is the person's next parcel, if its turn has come. */
final class Receipts {
    private static final Duration STUMBLE = Duration.ofMillis(100);

    private final Mailbox mailbox;
    private final Set<String> channels;
    private final MeterRegistry meters;

    /** @param channels the names of those that are on */
    Receipts(Mailbox mailbox, Set<String> channels, MeterRegistry meters) {
        this.mailbox = mailbox;
        this.channels = channels;
        this.meters = meters;
    }

    Mono<Parcel> conclude(Parcel parcel, SendOutcome outcome) {
        if (!(outcome instanceof SendOutcome.Failed failed)) {
            return done(parcel, "sent");
        }
        SendFailure failure = failed.failure();
        if (failure == SendFailure.GONE) {
            count(parcel, word(failure));
            return mailbox.dropParcels(parcel.person()).then(Mono.empty());
        }
        return failure.isWorthRetrying()
                ? again(parcel, word(failure), failure, failed.after().orElse(Duration.ZERO))
                : done(parcel, word(failure));
    }

    /** Later, unless it was tried often enough. */
    Mono<Parcel> again(Parcel parcel, String outcome, SendFailure failure, Duration atLeast) {
        Persistence persistence = Persistence.with(failure);
        if (persistence.endsAt(parcel.attempt())) {
            return done(parcel, "given-up");
        }
        return later(parcel, outcome, persistence.waitAfter(parcel.attempt(), atLeast, ThreadLocalRandom.current()));
    }

    Mono<Parcel> later(Parcel parcel, String outcome, Duration wait) {
        count(parcel, outcome);
        return mailbox.later(parcel, wait).then(Mono.empty());
    }

    private Mono<Parcel> done(Parcel parcel, String outcome) {
        count(parcel, outcome);
        // It has been sent: a mailbox that stumbles must not make us send it twice.
        return mailbox.done(parcel)
                .onErrorResume(stumbled -> Mono.delay(STUMBLE)
                        .flatMap(later -> mailbox.done(parcel))
                        .retryWhen(Retry.backoff(2, STUMBLE.multipliedBy(2))));
    }

    private void count(Parcel parcel, String outcome) {
        String channel = parcel.to().channel();
        meters.counter("amparo.delivery", "channel", channels.contains(channel) ? channel : "off", "outcome", outcome)
                .increment();
    }

    private static String word(SendFailure failure) {
        return failure.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

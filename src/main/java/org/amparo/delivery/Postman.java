package org.amparo.delivery;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import org.amparo.channel.Channel;
import org.amparo.channel.SendFailure;
import org.amparo.mailbox.Mailbox;
import org.amparo.mailbox.Parcel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Carries parcels: in order for each person, paced, behind one lane per channel. What became of each is counted in
 * {@code amparo.delivery{channel,outcome}}. Safe for use by many threads.
 */
public final class Postman {
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final Duration ROUND = Duration.ofMillis(100);
    private static final Duration MAILBOX_PATIENCE = Duration.ofSeconds(2);
    private static final int PARCELS_A_ROUND = 100;
    private static final int PACED_PEOPLE = 50_000;

    /** A wait for the pace as short as this is spent here, not in the mailbox. */
    private static final Duration SHORT_WAIT = Duration.ofSeconds(2);

    private final Mailbox mailbox;
    private final Map<String, Lane> lanes;
    private final Receipts receipts;
    private final InstantSource clock;
    private final Paces paces = new Paces(PACED_PEOPLE);
    private final InFlight inFlight = new InFlight();
    private final Disposable.Swap rounds = Disposables.swap();
    private volatile boolean stopping;

    /** @param channels those that are on; their names differ */
    public Postman(Mailbox mailbox, Collection<Channel> channels, MeterRegistry meters, InstantSource clock) {
        this.mailbox = mailbox;
        this.lanes = channels.stream().collect(toUnmodifiableMap(Channel::name, channel -> new Lane(channel, clock)));
        this.receipts = new Receipts(mailbox, lanes.keySet(), meters);
        this.clock = clock;
    }

    /** From now on looks for parcels that are due. */
    public void start() {
        stopping = false;
        rounds.update(Flux.interval(ROUND)
                .onBackpressureDrop()
                .concatMap(
                        round -> mailbox.claimParcels(PARCELS_A_ROUND)
                                .doOnNext(this::accept)
                                .timeout(MAILBOX_PATIENCE)
                                .onErrorComplete(),
                        1)
                .subscribe());
    }

    /** Takes nothing new, and waits for what is under way, at most so long. What is left stays in the mailbox. */
    public void stop(Duration patience) {
        stopping = true;
        rounds.update(Disposables.disposed());
        if (!awaitQuiet(patience)) {
            LOG.warn("delivery: stopped with parcels under way; those not delivered will be sent again");
        }
    }

    /** Whether nothing was under way any more before the time was up. */
    boolean awaitQuiet(Duration patience) {
        return inFlight.awaitNone(patience);
    }

    /** Carries this parcel, and then what else waits for the same person. Returns at once. */
    public void accept(Parcel parcel) {
        inFlight.begin();
        carry(parcel)
                .doFinally(end -> inFlight.end())
                .subscribe(
                        this::accept,
                        mailboxAway ->
                                LOG.debug("delivery: {}", mailboxAway.getClass().getName()));
    }

    /** The person's next parcel, once this one is done. */
    private Mono<Parcel> carry(Parcel parcel) {
        if (stopping) {
            return receipts.later(parcel, "stopping", Duration.ZERO);
        }
        Lane lane = lanes.get(parcel.to().channel());
        if (lane == null) {
            return receipts.again(parcel, "channel-off", SendFailure.MISCONFIGURED, Duration.ZERO);
        }
        Duration wait = paces.take(parcel.person(), lane.channel().pace(), clock.instant());
        if (wait.isZero()) {
            return hand(lane, parcel);
        }
        return wait.compareTo(SHORT_WAIT) <= 0
                ? Mono.delay(wait).then(Mono.defer(() -> carry(parcel)))
                : receipts.later(parcel, "paced", wait);
    }

    private Mono<Parcel> hand(Lane lane, Parcel parcel) {
        return lane.pass(parcel)
                .flatMap(passage -> passage instanceof Lane.Passage.Shut shut
                        ? receipts.again(parcel, shut.why(), SendFailure.TEMPORARY, shut.atLeast())
                        : receipts.conclude(parcel, ((Lane.Passage.Through) passage).outcome()));
    }
}

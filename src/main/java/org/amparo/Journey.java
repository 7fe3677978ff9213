package org.amparo;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.amparo.channel.Channel;
import org.amparo.dialogue.Decision;
import org.amparo.dialogue.json.ConversationCodec;
import org.amparo.mailbox.Claim;
import org.amparo.mailbox.Committed;
import org.amparo.mailbox.Mailbox;
import org.amparo.mailbox.Memory;
import org.amparo.mailbox.Parcel;
import org.amparo.mailbox.Promise;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The way of one message: claim, understand, decide, commit. What is decided is promised in the same step that ends the message; the
 * postman keeps the promise.
 *
 * <p>If anything here fails, nothing was changed: the lease runs out and the message is claimed again. After five tries it gets a
 * fixed answer, so that no message can block a conversation.
 */
final class Journey {
    private static final Logger LOG = LoggerFactory.getLogger(Journey.class);
    private static final Duration LOOK_FOR_DUE = Duration.ofMillis(100);
    /**
     * More are never under way: a message claimed by us and still waiting for its turn when the lease ends would count as one that failed.
     */
    private static final int MOST_UNDER_WAY = 64;
    /**
     * A process that has just started is slow, and all that is under way when it is killed counts as failed, too: it begins with so few,
     * and takes up one more for each that it brought to its end.
     */
    private static final int UNDER_WAY_AT_FIRST = 4;

    private final Mailbox mailbox;
    private final Mind mind;
    private final Channels channels;
    private final Consumer<Parcel> postman;
    private final Consumer<Decision> counting;
    private final Thinking thinking;
    private final Seldom seldom;
    private final AtomicInteger underway = new AtomicInteger();
    private final AtomicLong done = new AtomicLong();
    private final Disposable.Swap looking = Disposables.swap();

    Journey(
            Mailbox mailbox,
            Mind mind,
            Channels channels,
            Consumer<Parcel> postman,
            Consumer<Decision> counting,
            Thinking thinking,
            InstantSource clock) {
        this.mailbox = mailbox;
        this.mind = mind;
        this.channels = channels;
        this.postman = postman;
        this.counting = counting;
        this.thinking = thinking;
        this.seldom = new Seldom(clock);
    }

    /** Takes up whatever is due: leases that ran out, messages that another replica admitted. */
    void start() {
        looking.update(Flux.interval(LOOK_FOR_DUE)
                .onBackpressureDrop()
                .map(tick -> (int) Math.min(mostUnderWay() / 2, mostUnderWay() - underway.get()))
                .filter(room -> room > 0)
                .concatMap(room -> mailbox.claimDue(room).onErrorResume(this::later))
                .subscribe(this::take));
    }

    /** Whether a message that comes in may be handled at once; some room is left for those that wait in the mailbox already. */
    boolean hasRoom() {
        return underway.get() < mostUnderWay() / 2;
    }

    private long mostUnderWay() {
        return Math.min(MOST_UNDER_WAY, UNDER_WAY_AT_FIRST + done.get());
    }

    /** Takes up nothing new; completes when everything claimed is finished, or after the given time. */
    Mono<Void> stop(Duration atMost) {
        looking.dispose();
        return Flux.interval(Duration.ZERO, Duration.ofMillis(20))
                .takeUntil(tick -> underway.get() == 0)
                .take(atMost)
                .then();
    }

    /** Walks a claimed message, and those of the same person behind it, to the end. */
    void take(Claim claim) {
        underway.incrementAndGet();
        walk(claim)
                .onErrorResume(this::later)
                .doFinally(end -> underway.decrementAndGet())
                .subscribe(committed -> committed.next().ifPresent(this::take));
    }

    private Mono<Committed> walk(Claim claim) {
        return Mono.fromCallable(() -> orFail(() -> mind.recall(claim)))
                .subscribeOn(thinking.atHand())
                .flatMap(this::think)
                .flatMap(thought -> mailbox.commit(claim, thought.memory(), thought.promises(), true))
                .doOnNext(committed -> {
                    done.incrementAndGet();
                    committed.parcel().ifPresent(postman);
                });
    }

    private Mono<Thought> think(Matter matter) {
        Mono<Thought> thought = Mono.fromCallable(() -> orFail(() -> thoughtAbout(matter)));
        return matter.isBrief() ? thought : thought.subscribeOn(thinking.apart());
    }

    private static <T> T orFail(Supplier<T> work) {
        try {
            return work.get();
        } catch (VirtualMachineError | LinkageError fatal) {
            // Reactor takes it for the end of the JVM and tells nobody: this try would be under way for ever. It is
            // only the end of this try.
            throw new IllegalStateException("A message could not be thought about", fatal);
        }
    }

    private Thought thoughtAbout(Matter matter) {
        Claim claim = matter.claim();
        return mind.decide(matter)
                .map(decision -> promise(claim, decision))
                .orElseGet(() -> new Thought(
                        claim.conversation().<Memory>map(Memory.Keep::new).orElseGet(Memory.Forget::new), List.of()));
    }

    private Thought promise(Claim claim, Decision decision) {
        counting.accept(decision);
        Optional<Channel> channel = channels.named(claim.message().from().channel());
        List<Promise> promises = decision.replies().stream()
                .flatMap(reply -> channel.stream().flatMap(c -> c.render(reply).stream()))
                .map(part -> new Promise(claim.message().from(), part))
                .toList();
        Memory memory =
                decision.forgets() ? new Memory.Forget() : new Memory.Keep(ConversationCodec.write(decision.next()));
        return new Thought(memory, promises);
    }

    private <T> Mono<T> later(Throwable failure) {
        seldom.say(unsaid -> LOG.warn(
                "A message could not be handled now and will be taken up again: {} (and {} times before, unsaid)",
                failure.getClass().getName(),
                unsaid));
        return Mono.empty();
    }

    private record Thought(Memory memory, List<Promise> promises) {}
}

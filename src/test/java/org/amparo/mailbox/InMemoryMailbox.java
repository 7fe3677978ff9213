package org.amparo.mailbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.amparo.message.Incoming;
import org.amparo.message.Person;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A mailbox without a disk: the promises of the real one, for tests of the rooms around it. */
public final class InMemoryMailbox implements Mailbox {
    private static final Duration LEASE = Duration.ofSeconds(10);
    private static final int MOST_WAITING = 50;

    private final InstantSource clock;
    private final Set<String> seen = new HashSet<>();
    private final Map<Person, Box> boxes = new LinkedHashMap<>();

    public InMemoryMailbox(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Mono<Admission> admit(Person person, Incoming message, boolean claimAtOnce) {
        return inOneStep(() -> {
            Box box = box(person);
            String mark = message.from().channel() + "|" + message.id();
            if (seen.contains(mark)) {
                return new Admission(Admission.Result.SEEN, Optional.empty());
            }
            if (box.messages.size() >= MOST_WAITING) {
                boolean begins = !box.flooded;
                box.flooded = true;
                return new Admission(begins ? Admission.Result.FLOOD_BEGINS : Admission.Result.FLOOD, Optional.empty());
            }
            seen.add(mark);
            box.messages.add(message);
            boolean idle = claimAtOnce && box.messages.size() == 1;
            return new Admission(Admission.Result.KEPT, idle ? Optional.of(claim(person, box)) : Optional.empty());
        });
    }

    @Override
    public Flux<Claim> claimDue(int atMost) {
        return inOneStep(() -> boxes.entrySet().stream()
                        .filter(entry -> !entry.getValue().messages.isEmpty() && isPast(entry.getValue().leasedUntil))
                        .limit(atMost)
                        .map(entry -> claim(entry.getKey(), entry.getValue()))
                        .toList())
                .flatMapIterable(claims -> claims);
    }

    @Override
    public Mono<Committed> commit(Claim claim, Memory conversation, List<Promise> parts, boolean claimSends) {
        return inOneStep(() -> {
            Box box = box(claim.person());
            if (box.token != claim.token()) {
                return Committed.REFUSED;
            }
            box.endMessage();
            if (conversation instanceof Memory.Keep keep) {
                box.conversation = keep.conversation();
            } else {
                box.conversation = null;
                box.parcels.clear();
            }
            boolean idle = box.parcels.isEmpty();
            box.promise(parts);
            Optional<Parcel> first = claimSends && idle ? claimParcel(claim.person(), box) : Optional.empty();
            Optional<Claim> next = box.messages.isEmpty() ? Optional.empty() : Optional.of(claim(claim.person(), box));
            return new Committed(true, first, next);
        });
    }

    @Override
    public Flux<Parcel> claimParcels(int atMost) {
        return inOneStep(() -> boxes.entrySet().stream()
                        .filter(entry -> isPast(entry.getValue().sendDue))
                        .flatMap(entry -> claimParcel(entry.getKey(), entry.getValue()).stream())
                        .limit(atMost)
                        .toList())
                .flatMapIterable(parcels -> parcels);
    }

    @Override
    public Mono<Parcel> done(Parcel parcel) {
        return inOneStep(() -> {
                    Box box = box(parcel.person());
                    if (box.sendToken != parcel.token()) {
                        return Optional.<Parcel>empty();
                    }
                    box.endParcel();
                    return claimParcel(parcel.person(), box);
                })
                .flatMap(Mono::justOrEmpty);
    }

    @Override
    public Mono<Void> later(Parcel parcel, Duration wait) {
        return inOneStep(() -> {
                    Box box = box(parcel.person());
                    if (box.sendToken == parcel.token()) {
                        box.sendDue = clock.instant().plus(wait);
                    }
                    return box;
                })
                .then();
    }

    @Override
    public Mono<Void> dropParcels(Person person) {
        return inOneStep(() -> {
                    Box box = box(person);
                    box.parcels.clear();
                    box.sendToken++;
                    return box;
                })
                .then();
    }

    @Override
    public Mono<Void> erase(Person person) {
        return inOneStep(() -> Optional.ofNullable(boxes.remove(person))).then();
    }

    /** Promises these as if a message had been answered. */
    public synchronized void promise(Person person, Promise... promises) {
        Box box = box(person);
        box.applied++;
        box.promise(List.of(promises));
    }

    /** The person's messages that wait, claimed or not. */
    public synchronized List<Incoming> messagesOf(Person person) {
        return List.copyOf(box(person).messages);
    }

    /** How many parcels wait for the person, claimed or not. */
    public synchronized int parcelsOf(Person person) {
        return box(person).parcels.size();
    }

    /** When the person's first parcel is due, or its lease ends. */
    public synchronized Instant sendDueOf(Person person) {
        return box(person).sendDue;
    }

    private Claim claim(Person person, Box box) {
        box.token++;
        box.attempt++;
        box.leasedUntil = clock.instant().plus(LEASE);
        Incoming head = Objects.requireNonNull(box.messages.peek());
        return new Claim(person, box.token, box.attempt, box.applied, head, Optional.ofNullable(box.conversation));
    }

    private Optional<Parcel> claimParcel(Person person, Box box) {
        Waiting first = box.parcels.peek();
        if (first == null) {
            return Optional.empty();
        }
        box.sendToken++;
        box.sendAttempt++;
        box.sendDue = clock.instant().plus(LEASE);
        Promise promise = first.promise();
        return Optional.of(
                new Parcel(person, box.sendToken, first.tracker(), box.sendAttempt, promise.to(), promise.part()));
    }

    private boolean isPast(Instant due) {
        return !due.isAfter(clock.instant());
    }

    private Box box(Person person) {
        return boxes.computeIfAbsent(person, somebody -> new Box());
    }

    private <T> Mono<T> inOneStep(Supplier<T> step) {
        return Mono.fromSupplier(() -> {
            synchronized (this) {
                return step.get();
            }
        });
    }

    private record Waiting(String tracker, Promise promise) {}

    private static final class Box {
        private final Deque<Incoming> messages = new ArrayDeque<>();
        private final Deque<Waiting> parcels = new ArrayDeque<>();
        private byte @Nullable [] conversation;
        private Instant leasedUntil = Instant.MIN;
        private Instant sendDue = Instant.MIN;
        private boolean flooded;
        private long applied;
        private long token;
        private long sendToken;
        private int attempt;
        private int sendAttempt;

        void endMessage() {
            messages.poll();
            applied++;
            token++;
            attempt = 0;
            flooded = false;
            leasedUntil = Instant.MIN;
        }

        void endParcel() {
            parcels.poll();
            sendToken++;
            sendAttempt = 0;
            sendDue = Instant.MIN;
        }

        void promise(List<Promise> promises) {
            for (int i = 0; i < promises.size(); i++) {
                parcels.add(new Waiting(applied + "." + (i + 1), promises.get(i)));
            }
        }
    }
}

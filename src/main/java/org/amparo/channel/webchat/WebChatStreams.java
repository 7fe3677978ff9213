package org.amparo.channel.webchat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.amparo.message.Part;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.util.concurrent.Queues;

/**
 * The pages that listen, by session, and what was said to them in the last minute, for a page whose connection broke. In memory only.
 * Safe for use by many threads.
 */
public final class WebChatStreams {
    /** For how long what was said can be heard again. */
    public static final Duration ECHO = Duration.ofMinutes(1);

    static final int LONGEST_ECHO = 50;
    static final int PAGES_OF_A_SESSION = 4;
    static final int PAGES = 10_000;

    private final Map<String, Room> rooms = new ConcurrentHashMap<>();
    private final AtomicInteger pages = new AtomicInteger();
    private final Scheduler time;

    public WebChatStreams() {
        this(Schedulers.parallel());
    }

    WebChatStreams(Scheduler time) {
        this.time = time;
    }

    /**
     * What is said to the session from now on; first what came after the part that the page saw last. Ends at once if there are too many
     * pages, and later if the session opened too many others.
     *
     * @param lastSeen its tracker; if it is not remembered any more, all that is remembered is said. Empty for a new page: from now on only
     */
    public Flux<Said> listen(String session, Optional<String> lastSeen) {
        return Flux.defer(() -> {
            if (pages.incrementAndGet() > PAGES) {
                return Flux.<Said>empty().doFinally(end -> pages.decrementAndGet());
            }
            Sinks.Many<Said> page = Sinks.many()
                    .unicast()
                    .onBackpressureBuffer(Queues.<Said>get(2 * LONGEST_ECHO).get());
            rooms.compute(session, (id, known) -> room(known).with(page, lastSeen));
            // On a thread of its own: a page that leaves while it is spoken to must not come back into the map's lock.
            return page.asFlux().publishOn(time).doFinally(end -> leave(session, page));
        });
    }

    /** Says it to every page of the session; false if none listens. */
    boolean send(String session, Said said) {
        boolean[] heard = {false};
        rooms.computeIfPresent(session, (id, room) -> {
            heard[0] = room.say(said);
            return room;
        });
        if (heard[0]) {
            time.schedule(() -> forget(session, said), ECHO.toMillis(), TimeUnit.MILLISECONDS);
        }
        return heard[0];
    }

    /** Ends every page of the session and forgets what was said. */
    public void close(String session) {
        Room room = rooms.remove(session);
        if (room != null) {
            room.pages.forEach(Sinks.Many::tryEmitComplete);
        }
    }

    /** Ends every page, so that a server that stops does not wait for them. They come back by themselves. */
    public void closeAll() {
        List.copyOf(rooms.keySet()).forEach(this::close);
    }

    private void leave(String session, Sinks.Many<Said> page) {
        pages.decrementAndGet();
        rooms.computeIfPresent(session, (id, room) -> room.without(page));
    }

    private void forget(String session, Said said) {
        rooms.computeIfPresent(session, (id, room) -> room.without(said));
    }

    private static Room room(@Nullable Room known) {
        return known == null ? new Room() : known;
    }

    /** A part, and our id of it. */
    public record Said(String tracker, Part part) {}

    /** One session's pages. Only touched while the map holds its entry. */
    private static final class Room {
        private final List<Sinks.Many<Said>> pages = new ArrayList<>();
        private final List<Said> echo = new ArrayList<>();

        Room with(Sinks.Many<Said> page, Optional<String> lastSeen) {
            lastSeen.ifPresent(tracker -> missedSince(tracker).forEach(page::tryEmitNext));
            pages.add(page);
            if (pages.size() > PAGES_OF_A_SESSION) {
                pages.remove(0).tryEmitComplete();
            }
            return this;
        }

        boolean say(Said said) {
            pages.removeIf(page -> page.tryEmitNext(said).isFailure());
            if (pages.isEmpty()) {
                return false;
            }
            echo.add(said);
            if (echo.size() > LONGEST_ECHO) {
                echo.remove(0);
            }
            return true;
        }

        private List<Said> missedSince(String tracker) {
            // The last of that id: after an erasure the numbers begin again.
            int seen = IntStream.range(0, echo.size())
                    .filter(i -> echo.get(i).tracker().equals(tracker))
                    .max()
                    .orElse(-1);
            return echo.subList(seen + 1, echo.size());
        }

        @Nullable
        Room without(Sinks.Many<Said> page) {
            pages.remove(page);
            return orNothing();
        }

        @Nullable
        Room without(Said said) {
            echo.remove(said);
            return orNothing();
        }

        private @Nullable Room orNothing() {
            return pages.isEmpty() && echo.isEmpty() ? null : this;
        }
    }
}

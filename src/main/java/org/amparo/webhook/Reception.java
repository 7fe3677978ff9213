package org.amparo.webhook;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.channel.Channel;
import org.amparo.channel.Reading;
import org.amparo.channel.WebhookCall;
import org.amparo.mailbox.Admission;
import org.amparo.mailbox.Mailbox;
import org.amparo.message.Content;
import org.amparo.message.Person;
import org.amparo.privacy.Pseudonyms;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Decides what a call is answered: genuine, readable, and all its messages on disk, or not. Safe for use by many threads. */
public final class Reception {
    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);

    /** For one message; a hanging mailbox must count as a failure before the whole call's time is up. */
    private static final Duration ADMISSION = Duration.ofMillis(800);
    /** For all messages of a call: the answer comes within a second, whatever happens. */
    private static final Duration CALL = Duration.ofMillis(900);

    private final Mailbox mailbox;
    private final Afterwards afterwards;
    private final Tally tally;
    private final Fuse fuse;
    private final Sorting sorting;

    /**
     * @param afterwards told what came in, once the answer is decided
     * @param clock says how old a message is
     * @param fuse for the way to the mailbox
     */
    public Reception(
            Mailbox mailbox,
            Pseudonyms pseudonyms,
            Afterwards afterwards,
            Tally tally,
            InstantSource clock,
            Fuse fuse) {
        this.mailbox = mailbox;
        this.afterwards = afterwards;
        this.tally = tally;
        this.fuse = fuse;
        this.sorting = new Sorting(pseudonyms, tally, clock);
    }

    /** What to answer, within a second. Whoever gets an error instead knows of nothing that is kept. */
    Mono<Answer> receive(Channel channel, WebhookCall call) {
        return channel.isGenuine(call) ? take(channel, channel.read(call)) : Mono.just(Answer.NOT_GENUINE);
    }

    private Mono<Answer> take(Channel channel, Reading reading) {
        if (!(reading instanceof Reading.Messages all)) {
            return Mono.just(Answer.UNREADABLE);
        }
        Map<Person, List<Letter>> mail = sorting.letters(channel.name(), all.messages());
        int expected = mail.values().stream().mapToInt(List::size).sum();
        return Flux.fromIterable(mail.values())
                .flatMap(this::oneAfterTheOther)
                .take(CALL)
                .collectList()
                .map(kept -> {
                    kept.forEach(one -> tell(channel, one));
                    return kept.size() == expected ? Answer.TAKEN : Answer.NOT_KEPT;
                });
    }

    /** The messages that were kept; ends at the first that was not, or a later one would overtake it. */
    private Flux<Kept> oneAfterTheOther(List<Letter> letters) {
        return Flux.concat(letters.stream().map(this::keep).toList()).onErrorComplete();
    }

    private Mono<Kept> keep(Letter letter) {
        Mono<Kept> keeping = letter.message().content() instanceof Content.Gone
                ? mailbox.dropParcels(letter.person()).thenReturn(new Kept(letter, Optional.empty()))
                : mailbox.admit(letter.person(), letter.message(), afterwards.hasRoom())
                        .map(admission -> new Kept(letter, Optional.of(admission)));
        return fuse.guard(keeping.timeout(ADMISSION));
    }

    private void tell(Channel channel, Kept kept) {
        Letter letter = kept.letter();
        tally.message(
                channel.name(),
                letter.message(),
                kept.admission()
                        .map(admission -> Tally.word(admission.result()))
                        .orElse("gone"));
        try {
            kept.admission().ifPresent(admission -> tell(channel, letter, admission));
        } catch (RuntimeException unexpected) {
            // The message is on disk: when its lease runs out, it is claimed again.
            LOG.warn(
                    "webhook: {} after a message was kept",
                    unexpected.getClass().getName());
        }
    }

    private void tell(Channel channel, Letter letter, Admission admission) {
        admission.claim().ifPresent(afterwards::claimed);
        if (admission.result() == Admission.Result.FLOOD_BEGINS) {
            afterwards.flooded(letter.person(), letter.message().from());
        }
        if (admission.result() == Admission.Result.KEPT) {
            channel.acknowledge(letter.message()).onErrorComplete().subscribe();
        }
    }

    /** Something that is safe now; a farewell has no admission. */
    private record Kept(Letter letter, Optional<Admission> admission) {}
}

package org.amparo.understanding;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.guides.Release;
import org.amparo.understanding.Understanding.Outcome;

/** Whether somebody is in danger: signs and the classifier's opinion, each as far as it can be trusted. */
final class Alarm {
    private final DangerSigns signs;
    private final Set<String> urgent;
    private final Set<String> urgentWhenNow;
    private final Set<String> grave;

    Alarm(Release release, DangerSigns signs) {
        this.signs = signs;
        urgent = Lessons.urgent(release);
        urgentWhenNow = Lessons.urgentWhenNow(release);
        grave = Stream.concat(urgent.stream(), urgentWhenNow.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * What rings it.
     *
     * @param read the message in every way it may be read
     * @param opinion by the ear of its language
     * @param plain the message says no command such as "back": an opinion about it would be about the command
     * @param now it says that it happens now
     * @return the most likely kind of danger, if any
     */
    Optional<String> raisedBy(ReadWords read, Opinion opinion, Ears ear, boolean plain, boolean now) {
        Set<String> kinds = signs.kindsIn(read);
        // Signs of several kinds are no accident, and an opinion about a long message is about the rest of it.
        boolean mayBeSilenced = kinds.size() == 1 && plain && !now && read.count() <= Signs.WINDOW;
        if (!kinds.isEmpty() && !(mayBeSilenced && ear.contradicts(opinion, grave))) {
            return likeliest(kinds, opinion);
        }
        if (plain && ear.alarmedBy(opinion, urgent)) {
            return likeliest(urgent, opinion);
        }
        return now ? whenNow(opinion, ear) : Optional.empty();
    }

    private static Optional<String> likeliest(Set<String> kinds, Opinion opinion) {
        return kinds.stream().max(Comparator.comparing(kind -> opinion.massOf(Set.of(kind))));
    }

    /** What would be a guide like others is danger when it happens now: somebody follows me, tonight. */
    private Optional<String> whenNow(Opinion opinion, Ears ear) {
        return Optional.of(opinion.best())
                .filter(urgentWhenNow::contains)
                .filter(intent -> ear.outcomeOf(opinion) == Outcome.GUIDE);
    }
}

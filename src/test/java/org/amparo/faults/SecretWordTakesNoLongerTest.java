package org.amparo.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amparo.TestKnowledge;
import org.amparo.chaos.RecordingProvider.Send;
import org.junit.jupiter.api.Test;

/** Whoever holds a watch beside the phone learns nothing: everything is deleted in the time that any answer takes. */
class SecretWordTakesNoLongerTest {
    private static final int PEOPLE = 40;
    private static final String WORD = "Xochiquetzal";
    private static final String ANY_WORD = "Quetzalcoatlus";
    /** Kolmogorov and Smirnov's distance that chance exceeds once in a thousand runs. */
    private static final double CHANCE = 1.95 * Math.sqrt(2.0 / PEOPLE);

    private final AmparoBehindAProxy amparo = AmparoBehindAProxy.instance();
    private final String notUnderstood =
            TestKnowledge.ofTheContent().release().voice("en").say("not-understood");

    @Test
    void thanAnyOtherWordOfTheSamePerson() {
        List<Double> everyday = new ArrayList<>();
        List<Double> secret = new ArrayList<>();
        for (int person = -3; person < PEOPLE; person++) {
            String number = "1555909%04d".formatted(person + 3);
            List<String> talk = List.of("secret word", WORD, WORD, "menu", ANY_WORD, "menu", WORD);
            List<Double> times = IntStream.range(0, talk.size())
                    .mapToObj(i -> answerTo(number, i + 1, talk.get(i)))
                    .toList();
            if (person >= 0) {
                everyday.add(times.get(4));
                secret.add(times.get(6));
            }
        }
        System.out.println(
                "faults: an everyday word is answered after " + middle(everyday) + " ms, the secret word after "
                        + middle(secret) + " ms; distance " + distance(everyday, secret) + " of " + CHANCE);
        assertThat(distance(everyday, secret)).isLessThan(CHANCE);
    }

    @Test
    void tenMillisecondsWouldBeSeen() {
        List<Double> some =
                DoubleStream.iterate(40, ms -> ms + 0.5).limit(PEOPLE).boxed().toList();
        List<Double> more = some.stream().map(ms -> ms + 10).toList();
        assertThat(distance(some, some)).isZero();
        assertThat(distance(some, more)).isGreaterThan(CHANCE);
    }

    /** Milliseconds from the call at our door to the call at the service's. */
    private double answerTo(String number, int message, String words) {
        long begun = System.nanoTime();
        assertThat(amparo.deliver(number, String.valueOf(message), words).status())
                .isEqualTo(200);
        Send answer = await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(2))
                .until(() -> answers(number, message).findFirst(), Optional::isPresent)
                .orElseThrow();
        // The rest of it, and its end in Redis.
        LockSupport.parkNanos(Duration.ofMillis(15).toNanos());
        if (words.equals(ANY_WORD)) {
            assertThat(answer.text()).contains(notUnderstood);
        }
        return (answer.at() - begun) / 1e6;
    }

    private Stream<Send> answers(String number, int message) {
        return amparo.provider.sentTo(number).stream().filter(send -> send.seq() == message);
    }

    /** The widest gap between the shares of both that are below the same time. */
    private static double distance(List<Double> one, List<Double> other) {
        return DoubleStream.concat(
                        one.stream().mapToDouble(ms -> ms), other.stream().mapToDouble(ms -> ms))
                .map(ms -> Math.abs(below(one, ms) - below(other, ms)))
                .max()
                .orElse(0);
    }

    private static double below(List<Double> times, double limit) {
        return times.stream().filter(ms -> ms <= limit).count() / (double) times.size();
    }

    private static long middle(List<Double> times) {
        return Math.round(times.stream().sorted().toList().get(times.size() / 2));
    }
}

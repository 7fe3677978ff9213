package org.amparo.chaos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the provider saw, judged. A person who wrote n messages must see the replies to message 1 to n, each the answer to the word
 * that was written, none twice applied (a seq beyond n) and none out of order.
 */
record Verdict(List<String> lost, List<String> doubled, List<String> outOfOrder, long duplicateSends) {

    /** @param answers what each word of {@link Crowd#WORDS} is answered with */
    static Verdict of(RecordingProvider provider, int people, int messages, Map<String, String> answers) {
        Verdict verdict = new Verdict(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), 0);
        long duplicates = 0;
        for (int person = 0; person < people; person++) {
            duplicates += verdict.judge(person, messages, provider.sentTo(Crowd.number(person)), answers);
        }
        return new Verdict(verdict.lost, verdict.doubled, verdict.outOfOrder, duplicates);
    }

    private long judge(int person, int messages, List<RecordingProvider.Send> sends, Map<String, String> answers) {
        Map<Long, StringBuilder> textsBySeq = new HashMap<>();
        Set<String> trackers = new LinkedHashSet<>();
        long newest = 0;
        for (RecordingProvider.Send send : sends) {
            if (!trackers.add(send.tracker())) {
                continue;
            }
            if (send.seq() < newest) {
                outOfOrder.add(person + ": " + send.tracker() + " after " + newest);
            }
            newest = Math.max(newest, send.seq());
            textsBySeq.computeIfAbsent(send.seq(), seq -> new StringBuilder()).append(send.text());
        }
        for (int message = 0; message < messages; message++) {
            String answer = answers.get(Crowd.word(message));
            StringBuilder text = textsBySeq.get(message + 1L);
            if (text == null) {
                lost.add(person + ": nothing for message " + (message + 1));
            } else if (text.indexOf(answer) < 0) {
                outOfOrder.add(person + ": message " + (message + 1) + " was answered: " + text);
            }
        }
        if (newest > messages) {
            doubled.add(person + ": " + newest + " applied of " + messages);
        }
        return sends.size() - trackers.size();
    }
}

package org.amparo.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.message.Reply;

/** The conversation as it goes on, and what must follow, in order. */
public record Decision(Conversation next, List<Effect> effects) {
    public Decision {
        effects = List.copyOf(effects);
    }

    /** Goes on like this and says these. */
    public static Decision say(Conversation next, Reply... replies) {
        return new Decision(
                next, Stream.of(replies).<Effect>map(Effect.Say::new).toList());
    }

    /** What is said, in order. */
    public List<Reply> replies() {
        return effects.stream()
                .filter(Effect.Say.class::isInstance)
                .map(effect -> ((Effect.Say) effect).reply())
                .toList();
    }

    public boolean notes(Effect.Event event) {
        return effects.contains(new Effect.Note(event));
    }

    public boolean forgets() {
        return effects.contains(new Effect.Forget());
    }

    /** The same, and this is counted. */
    public Decision noting(Effect.Event event) {
        return then(new Effect.Note(event));
    }

    /** The same, and this too. */
    public Decision then(Effect effect) {
        List<Effect> more = new ArrayList<>(effects);
        more.add(effect);
        return new Decision(next, more);
    }

    /** The same, with something said before. */
    public Decision after(Reply first) {
        List<Effect> more = new ArrayList<>();
        more.add(new Effect.Say(first));
        more.addAll(effects);
        return new Decision(next, more);
    }

    /** The same effects, but the conversation goes on differently. */
    public Decision goingOn(Conversation changed) {
        return new Decision(changed, effects);
    }
}

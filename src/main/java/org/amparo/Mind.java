package org.amparo;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.amparo.dialogue.Conversation;
import org.amparo.dialogue.Decision;
import org.amparo.dialogue.Dialogue;
import org.amparo.dialogue.Happening;
import org.amparo.dialogue.json.ConversationCodec;
import org.amparo.mailbox.Claim;
import org.amparo.mailbox.Mailbox;
import org.amparo.privacy.SlowHashes;

/** What to do about a message: it is understood, then decided. Pure but for the clock. */
final class Mind {
    private final Supplier<Knowledge> knowledge;
    private final SlowHashes hashes;
    private final InstantSource clock;

    Mind(Supplier<Knowledge> knowledge, SlowHashes hashes, InstantSource clock) {
        this.knowledge = knowledge;
        this.hashes = hashes;
        this.clock = clock;
    }

    /** What there is to decide about. Waits for the knowledge if that is not there yet, else takes microseconds. */
    Matter recall(Claim claim) {
        return new Matter(claim, knowledge.get(), claim.conversation().flatMap(ConversationCodec::read));
    }

    /** The decision, or empty if there is nothing to decide. */
    Optional<Decision> decide(Matter matter) {
        Claim claim = matter.claim();
        Knowledge now = matter.knowledge();
        Optional<Conversation> conversation = matter.conversation();
        Optional<Happening> happening = claim.attempt() > Mailbox.MOST_ATTEMPTS
                ? Optional.of(new Happening.Failed())
                : Hearing.of(
                        claim.message().content(),
                        now.listener(),
                        conversation,
                        Whispers.of(claim.person(), conversation, now.listener(), hashes));
        String channel = claim.message().from().channel();
        return happening.map(what -> Dialogue.decide(now.release(), conversation, channel, what, clock.instant()));
    }
}

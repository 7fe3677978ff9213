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

    /** The decision, or empty if there is nothing to decide. */
    Optional<Decision> decide(Claim claim) {
        Knowledge now = knowledge.get();
        Optional<Conversation> conversation = claim.conversation().flatMap(ConversationCodec::read);
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

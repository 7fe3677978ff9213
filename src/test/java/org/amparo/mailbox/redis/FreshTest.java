package org.amparo.mailbox.redis;

import static org.amparo.mailbox.redis.Mail.ANA;
import static org.amparo.mailbox.redis.Mail.claimed;
import static org.amparo.mailbox.redis.Mail.commit;
import static org.amparo.mailbox.redis.Mail.fromAna;
import static org.amparo.mailbox.redis.Mail.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.amparo.mailbox.Claim;
import org.amparo.mailbox.Mailbox;
import org.amparo.mailbox.Parcel;
import org.amparo.privacy.Seals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes back as it was sealed a moment ago is known without being opened; all else is opened. */
class FreshTest {
    private final List<String> opened = new ArrayList<>();
    private final Mailbox mailbox = new RedisMailbox(
            RedisForTests.connection(), seals(), RedisForTests.PSEUDONYMS, RedisMailbox.LEASE, 100_000);

    @BeforeEach
    void nothingIsThere() {
        RedisForTests.freshMailbox();
    }

    @Test
    void neitherAMessageThatIsClaimedAtOnceNorItsFirstAnswerIsOpened() {
        Claim claim = claimed(mailbox, "help");
        Parcel first = commit(mailbox, claim, "c", "one", "two").parcel().orElseThrow();

        assertThat(claim.message()).isEqualTo(fromAna("help"));
        assertThat(text(first)).isEqualTo("one");
        assertThat(opened).isEmpty();
    }

    @Test
    void anOlderMessageAndAnOlderAnswerThatComeFirstAreOpened() {
        mailbox.admit(ANA, fromAna("earlier"), false).block();
        Claim earlier = claimed(mailbox, "later");
        Claim later = mailbox.commit(earlier, Mail.remember("c"), List.of(Mail.toAna("first")), false)
                .block()
                .next()
                .orElseThrow();
        Parcel first = commit(mailbox, later, "c", "second").parcel().orElseThrow();

        assertThat(text(earlier)).isEqualTo("earlier");
        assertThat(text(first)).isEqualTo("first");
        assertThat(opened).contains("in", "out");
    }

    private Seals seals() {
        return new Seals() {
            @Override
            public byte[] seal(byte[] plain, Place place) {
                return RedisForTests.SEALS.seal(plain, place);
            }

            @Override
            public byte[] open(byte[] sealed, Place place) throws BrokenSeal {
                opened.add(place.kind());
                return RedisForTests.SEALS.open(sealed, place);
            }
        };
    }
}

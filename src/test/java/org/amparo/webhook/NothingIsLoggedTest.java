package org.amparo.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** No log, at any level, knows who wrote or what. */
class NothingIsLoggedTest {
    private static final String WORDS = "the blue heron waits";
    private static final String NUMBER = "15550100077";
    private static final String MESSAGE = "wamid.CANARY";

    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private final Level usual = root.getLevel();
    private final Collecting logs = new Collecting();
    private final HouseWithADoor house = new HouseWithADoor();

    @BeforeEach
    void listen() {
        logs.setContext(root.getLoggerContext());
        logs.start();
        root.setLevel(Level.TRACE);
        root.addAppender(logs);
    }

    @AfterEach
    void close() {
        root.detachAppender(logs);
        root.setLevel(usual);
        house.close();
    }

    @Test
    void ofAMessageThatIsKeptOneThatIsForgedAndOneThatIsNotKept() {
        byte[] body = WhatsAppBody.saying(MESSAGE, NUMBER, WORDS);
        house.whatsApp(body).expectStatus().isOk();
        house.whatsApp(body, "sha256=00").expectStatus().isUnauthorized();
        house.mailbox.fails();
        house.whatsApp(body).expectStatus().isEqualTo(503);

        assertThat(logs.lines).isNotEmpty().noneMatch(line -> line.contains(WORDS) || line.contains(NUMBER));
        assertThat(logs.lines).noneMatch(line -> line.contains(MESSAGE));
    }

    private static final class Collecting extends AppenderBase<ILoggingEvent> {
        private final List<String> lines = new CopyOnWriteArrayList<>();

        @Override
        protected void append(ILoggingEvent event) {
            // Our own client is not the bot.
            if (!event.getThreadName().contains("client")
                    && !event.getLoggerName().contains("test.web")) {
                lines.add(event.getLoggerName() + " " + event.getFormattedMessage()
                        + (event.getThrowableProxy() == null
                                ? ""
                                : event.getThrowableProxy().getMessage()));
            }
        }
    }
}

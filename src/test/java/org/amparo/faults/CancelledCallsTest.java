package org.amparo.faults;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Operators;
import reactor.util.context.Context;

/**
 * A service that hangs is given up at the moment its own time-out strikes; what is then left over names the address that was called,
 * and Telegram's holds the bot's token.
 */
class CancelledCallsTest {
    @Test
    void whatACancelledCallLeavesBehindIsNotLogged() {
        AmparoBehindAProxy.instance();
        Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        root.addAppender(log);
        try {
            Operators.onErrorDropped(new IllegalStateException("POST /botCANARY/sendMessage"), Context.empty());
        } finally {
            root.detachAppender(log);
        }
        assertThat(log.list)
                .noneMatch(line -> line.getLoggerName().startsWith("reactor")
                        || line.getFormattedMessage().contains("CANARY"));
    }
}

package org.amparo.proof;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.LoggerFactory;

/** Everything anybody logs: what is ours at every level, what is of libraries down to DEBUG. Meanwhile nothing is printed. */
final class Logs extends AppenderBase<ILoggingEvent> implements AutoCloseable {
    private static final Logger ROOT = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private static final Logger OURS = (Logger) LoggerFactory.getLogger("org.amparo");

    /** The JDK's own HTTP client, which plays the services and the strangers here; Amparo sends with another. */
    private static final Logger OUR_VISITOR = (Logger) LoggerFactory.getLogger("jdk.internal.httpclient");

    private final Queue<Trace> heard = new ConcurrentLinkedQueue<>();
    private final List<Appender<ILoggingEvent>> usual = new ArrayList<>();
    private final Level usualOfAll = ROOT.getLevel();
    private final Level usualOfOurs = OURS.getLevel();

    static Logs open() {
        Logs logs = new Logs();
        ROOT.iteratorForAppenders().forEachRemaining(logs.usual::add);
        logs.usual.forEach(ROOT::detachAppender);
        logs.setContext(ROOT.getLoggerContext());
        logs.start();
        ROOT.addAppender(logs);
        ROOT.setLevel(Level.TRACE);
        OURS.setLevel(Level.TRACE);
        OUR_VISITOR.setLevel(Level.OFF);
        return logs;
    }

    @Override
    protected void append(ILoggingEvent event) {
        StringBuilder all = new StringBuilder();
        all.append(event.getThreadName()).append(' ').append(event.getLoggerName());
        all.append(' ').append(event.getFormattedMessage());
        all.append(' ').append(Arrays.deepToString(event.getArgumentArray()));
        all.append(' ').append(event.getMDCPropertyMap());
        IThrowableProxy thrown = event.getThrowableProxy();
        if (thrown != null) {
            all.append(' ').append(ThrowableProxyUtil.asString(thrown));
        }
        heard.add(Trace.of("log of " + event.getLoggerName(), all.toString()));
    }

    List<Trace> traces() {
        return List.copyOf(heard);
    }

    @Override
    public void close() {
        ROOT.detachAppender(this);
        usual.forEach(ROOT::addAppender);
        ROOT.setLevel(usualOfAll);
        OURS.setLevel(usualOfOurs);
    }
}

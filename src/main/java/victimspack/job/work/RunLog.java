package victimspack.job.work;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.Duration;
import ch.qos.logback.core.util.FileSize;
import java.io.IOException;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;
import victimspack.store.OwnerOnly;

/** The log in the work folder: JSON lines, rolled over at 5 MB, four old files kept. Stack traces go here alone. */
public final class RunLog {

    public static final String FILE = "victims-pack.log";

    /** How long the log may grow before its size is looked at. */
    private static final Duration EACH_TIME = Duration.buildByMilliseconds(0);

    private RunLog() {}

    /** Writes the log to a work folder from now on; where it does already, nothing changes. */
    public static void open(Path work) throws IOException {
        OwnerOnly.createFolder(work);
        String file = work.resolve(FILE).toAbsolutePath().toString();
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        if (root.getAppender(file) == null) {
            root.detachAndStopAllAppenders();
            root.addAppender(appender(context, file));
            root.setLevel(Level.INFO);
        }
    }

    private static RollingFileAppender<ILoggingEvent> appender(LoggerContext context, String file) {
        RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
        appender.setContext(context);
        appender.setName(file);
        appender.setFile(file);
        JsonEncoder encoder = new JsonEncoder();
        encoder.setContext(context);
        encoder.start();
        appender.setEncoder(encoder);
        SizeBasedTriggeringPolicy<ILoggingEvent> size = new SizeBasedTriggeringPolicy<>();
        size.setMaxFileSize(FileSize.valueOf("5MB"));
        size.setCheckIncrement(EACH_TIME);
        size.setContext(context);
        size.start();
        appender.setTriggeringPolicy(size);
        FixedWindowRollingPolicy window = new FixedWindowRollingPolicy();
        window.setContext(context);
        window.setParent(appender);
        window.setFileNamePattern(file + ".%i");
        window.setMinIndex(1);
        window.setMaxIndex(4);
        window.start();
        appender.setRollingPolicy(window);
        appender.start();
        return appender;
    }
}

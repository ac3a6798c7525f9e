package victimspack.cli;

import java.io.PrintWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import victimspack.job.failure.Rejections;
import victimspack.job.failure.RunFailed;
import victimspack.job.failure.WithoutValues;

/** Tells the analyst in one sentence why a command failed; the whole story goes to the log alone. */
final class Failures implements IExecutionExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    @Override
    public int handleExecutionException(Exception thrown, CommandLine command, ParseResult parsed) {
        Exception e = thrown instanceof RuntimeException fault ? WithoutValues.of(fault) : thrown;
        PrintWriter err = command.getErr();
        if (Rejections.isRejection(e)) {
            err.println(Sentence.shown(String.valueOf(e.getMessage())));
            return ExitCode.REJECTED.code();
        }
        LOG.error("a command failed", e);
        err.println(
                e instanceof RunFailed
                        ? Sentence.shown(String.valueOf(e.getMessage()))
                        : "The program failed (%s); run the same command again, and if it fails again send the log in the work folder to whoever keeps the program."
                                .formatted(WithoutValues.kindOf(e)));
        return ExitCode.FAILED.code();
    }
}

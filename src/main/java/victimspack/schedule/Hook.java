package victimspack.schedule;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Starts the user's program with an outcome in its environment. No shell reads it, and what it prints is not kept.
 *
 * @param command the program and its arguments
 * @param limit   how long it may run
 * @param hidden  environment variables of this program that it does not get, such as a password's
 */
record Hook(List<String> command, Duration limit, Set<String> hidden) {

    static final Duration LIMIT = Duration.ofMinutes(1);

    /** Starts it and waits for its end; says in a sentence what went wrong, if anything did. */
    Optional<String> start(Map<String, String> outcome) throws InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD);
        builder.environment().keySet().removeAll(hidden);
        builder.environment().putAll(outcome);
        try {
            Process process = builder.start();
            try {
                process.getOutputStream().close();
                return ended(process);
            } finally {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (IOException e) {
            return Optional.of("The hook %s cannot be started (%s). Check schedule, hook in victims-pack.yaml."
                    .formatted(command.get(0), e.getMessage()));
        }
    }

    private Optional<String> ended(Process process) throws InterruptedException {
        if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
            return Optional.of("The hook %s was stopped: it had not ended after %d seconds."
                    .formatted(command.get(0), limit.toSeconds()));
        }
        return process.exitValue() == 0
                ? Optional.empty()
                : Optional.of("The hook %s ended with exit code %d.".formatted(command.get(0), process.exitValue()));
    }
}

package victimspack.blackbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The program in a process of its own, which can be waited for at a point of its work and killed there. */
final class ForkedRun implements AutoCloseable {

    /** Far beyond what any run of a test takes on the busiest machine: a process that hangs is killed, and the test fails. */
    private static final long MOST_MINUTES = 10;

    private final Process process;
    private final BufferedReader told;
    private final Path err;

    private ForkedRun(Process process, Path err) {
        this.process = process;
        this.told = process.inputReader();
        this.err = err;
    }

    /**
     * Starts a class's main method.
     *
     * @param options of the virtual machine
     */
    static ForkedRun start(List<String> options, Class<?> main, Object... args) throws IOException {
        return startIn(Path.of(""), options, main, args);
    }

    /** The same in a folder of the caller's choice. */
    static ForkedRun startIn(Path folder, List<String> options, Class<?> main, Object... args) throws IOException {
        Path err = Files.createTempFile("told", ".txt");
        err.toFile().deleteOnExit();
        Process process = new ProcessBuilder(JavaCommand.of(options, main, args))
                .directory(folder.toAbsolutePath().toFile())
                .redirectError(err.toFile())
                .start();
        CompletableFuture.delayedExecutor(MOST_MINUTES, TimeUnit.MINUTES).execute(process::destroyForcibly);
        return new ForkedRun(process, err);
    }

    /** Waits until the process prints a line; fails where it ends before. */
    void awaits(String line) throws IOException {
        if (!says(line)) {
            throw new IllegalStateException("the process ended before it said: " + line);
        }
    }

    /** Waits until the process prints a line, and tells that it did not where it ends before. */
    boolean says(String line) throws IOException {
        String read = told.readLine();
        while (read != null && !read.equals(line)) {
            read = told.readLine();
        }
        return read != null;
    }

    long pid() {
        return process.pid();
    }

    /** Lets a process go on that waits for a line on its standard input. */
    void goOn() throws IOException {
        process.outputWriter().write("go on\n");
        process.outputWriter().flush();
    }

    /** SIGKILL: nothing of the process runs any more. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** SIGTERM: the process is asked to end. Its output can still be read, unlike after {@link Process#destroy}. */
    void terminate() {
        process.toHandle().destroy();
    }

    /** How the process ended, once it has, without what {@link #awaits} has read. */
    CommandLineRun ended() throws IOException, InterruptedException {
        String out = told.lines().collect(Collectors.joining("\n"));
        return new CommandLineRun(process.waitFor(), out, Files.readString(err));
    }

    /** The exit code, once the process has ended. */
    int code() throws IOException, InterruptedException {
        told.transferTo(java.io.Writer.nullWriter());
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}

package victimspack.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import victimspack.cli.Main;

/** One command as a shell sees it: its exit code and what it printed, run in this process. */
record CommandLineRun(int code, String out, String err) {

    static CommandLineRun of(Object... args) {
        return at(Clock.systemUTC(), args);
    }

    /** The same at a time of the test's choice. */
    static CommandLineRun at(Clock clock, Object... args) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
            int code = Main.run(clock, Stream.of(args).map(String::valueOf).toArray(String[]::new));
            return new CommandLineRun(
                    code, printed.toString(StandardCharsets.UTF_8), told.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    /** Extracts so small that a run takes little: about 40 crimes a quarter. */
    static Path sample(Path folder) {
        assertThat(of("sample", folder, "--crimes-per-quarter", 40).code()).isZero();
        return folder;
    }

    /** What was said on standard error besides the progress. */
    String sentence() {
        return err.lines().filter(line -> !line.endsWith(" s")).reduce("", (a, b) -> a.isEmpty() ? b : a + "\n" + b);
    }

    CommandLineRun endsWith(int expected) {
        assertThat(code).as(err).isEqualTo(expected);
        assertThat(out + err).doesNotContain("\tat ");
        return this;
    }

    /** Asserts that the command refused, with one sentence and nothing else. */
    void refuses(int expected, String sentence) {
        endsWith(expected);
        assertThat(sentence()).isEqualTo(sentence);
        assertThat(out).isEmpty();
    }
}

package victimspack.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.cli.Main;

/** Runs started at once end with one pack; each of the others is refused, or finds the pack there. */
class RunsAtOnceTest {

    @TempDir
    Path folder;

    @Test
    void two() throws Exception {
        start(2);
    }

    @Tag("thorough")
    @RepeatedTest(10)
    void ten() throws Exception {
        start(10);
    }

    private void start(int number) throws Exception {
        Path temporary = Files.createDirectories(folder.resolve("work/temporary"));
        Files.createFile(temporary.resolve("left by a process that was killed"));
        List<ForkedRun> runs = new ArrayList<>();
        List<CommandLineRun> refused = new ArrayList<>();
        int made = 0;
        try {
            for (int i = 0; i < number; i++) {
                runs.add(ForkedRun.start(List.of(), Main.class, command()));
            }
            for (ForkedRun run : runs) {
                CommandLineRun ended = run.ended();
                if (ended.code() == 0) {
                    made++;
                } else {
                    refused.add(ended);
                }
            }
        } finally {
            runs.forEach(ForkedRun::close);
        }
        assertThat(made).as("%s", refused).isEqualTo(1);
        refused.forEach(run -> isRefused(run, runs.stream().map(ForkedRun::pid).toList()));
        assertThat(Folders.names(folder.resolve("reports"))).containsExactly("2026-27-Q2");
        assertThat(temporary).doesNotExist();
        // Its checksums are looked at again.
        CommandLineRun.of(command()).endsWith(4);
    }

    private Object[] command() {
        return new SmallRun(folder).command("run", "--quiet", "--seal", "--by", "Someone");
    }

    private void isRefused(CommandLineRun run, List<Long> pids) {
        if (run.code() == 4) {
            assertThat(run.out())
                    .isEqualTo("The pack for July to September 2026 is sealed already, from the same inputs: %s."
                            .formatted(folder.resolve("reports/2026-27-Q2")));
            return;
        }
        run.endsWith(3);
        assertThat(run.sentence())
                .matches(
                        "Another run holds \\Q%s\\E \\(process \\d+, since \\d{1,2} \\w+ \\d{4} at \\d\\d:\\d\\d:\\d\\d\\)\\. Wait for it to end, or give this one another --work folder\\."
                                .formatted(folder.resolve("work")));
        assertThat(pids).contains(Long.valueOf(run.err().replaceFirst("(?s).*process (\\d+).*", "$1")));
    }
}

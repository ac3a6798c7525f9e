package victimspack.job.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunHistoryTest {

    private static final RunRecord RUN = new RunRecord(
            Instant.parse("2026-10-14T05:00:00Z"),
            Duration.ofMillis(12_345),
            "2026-27-Q2",
            "public",
            2,
            RunRecord.Result.SEALED,
            "A. Person",
            "/reports/2026-27-Q2-r2",
            "ab12",
            new TreeMap<>(Map.of("crimes.csv", "cd34")));

    @TempDir
    Path work;

    @Test
    void aLineIsARun() {
        assertThat(RunHistory.line(RUN))
                .isEqualTo(
                        "{\"started\":\"2026-10-14T05:00:00Z\",\"seconds\":12.345,\"quarter\":\"2026-27-Q2\","
                                + "\"audience\":\"public\",\"revision\":2,\"result\":\"sealed\",\"by\":\"A. Person\","
                                + "\"pack\":\"/reports/2026-27-Q2-r2\",\"identity\":\"ab12\",\"inputs\":{\"crimes.csv\":\"cd34\"}}");
    }

    @Test
    void readsWhatItWrote() throws IOException {
        assertThat(RunHistory.in(work).runs()).isEmpty();
        RunHistory.add(work, RUN);
        RunHistory.add(work, RUN);
        assertThat(RunHistory.in(work))
                .isEqualTo(new RunHistory.Runs(java.util.List.of(RUN, RUN), java.util.List.of()));
    }

    @Test
    void goesOnBehindALineThatWasLeftHalfWritten() throws IOException {
        RunHistory.add(work, RUN);
        Files.writeString(work.resolve("history.jsonl"), "{\"started\":\"20", StandardOpenOption.APPEND);
        RunHistory.add(work, RUN);
        assertThat(RunHistory.in(work).runs()).containsExactly(RUN, RUN);
        assertThat(RunHistory.in(work).damaged()).containsExactly(2);
    }
}

package victimspack.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With crimes.csv and nothing else there is a pack, and what rests on other files says that it was not supplied. */
class PackOfCrimesAloneTest {

    @TempDir
    Path folder;

    @Test
    void saysWhatWasNotSupplied() throws IOException {
        Path whole = CommandLineRun.sample(folder.resolve("whole"));
        Path input = Files.createDirectory(folder.resolve("input"));
        Files.copy(whole.resolve("crimes.csv"), input.resolve("crimes.csv"));
        Path reports = folder.resolve("reports");
        String said = CommandLineRun.of("run", "--input", input, "--output", reports)
                .endsWith(0)
                .out();
        assertThat(said)
                .contains(
                        "  notice   Not supplied: referrals.csv, surveys.csv, updates.csv, vrr.csv, training.csv, audits.csv,")
                .contains("What would be made from them is not in the pack");
        List<String> quarter = Files.readAllLines(reports.resolve("2026-27-Q2-draft/measures.csv")).stream()
                .filter(line -> line.contains(",2026-27-Q2,"))
                .toList();
        assertThat(quarter)
                .hasSizeGreaterThan(40)
                .allMatch(line -> line.contains(",ok,")
                        || line.endsWith(",,,,,,,,,,,,,Not supplied,Not supplied,not-supplied,,,,,,,,")
                        || line.endsWith(",,,,,,,,,,,,,Not graded,Not graded,not-supplied,,,,,,,,"));
        assertThat(quarter.stream()
                        .filter(line -> line.contains(",ok,"))
                        .map(line -> line.substring(0, line.indexOf(','))))
                .containsExactly(
                        "all-crime",
                        "victim-based-crime",
                        "crime-profile",
                        "victim-demographics",
                        "vulnerability-profile",
                        "repeat-victims",
                        "recorded-within-24h",
                        "crime-number-within-5-days",
                        "victim-contract",
                        "vna-completion",
                        "vna-status",
                        "disengagement",
                        "outcome-profile",
                        "vps-offered",
                        "vps-taken");
    }
}

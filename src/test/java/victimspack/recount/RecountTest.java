package victimspack.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import victimspack.cli.Main;

/** The program's counts and grades equal a second count made from the specification alone, on misleading extracts. */
class RecountTest {

    @TempDir
    Path folder;

    static Stream<Arguments> extracts() {
        FinancialQuarter overALeapDay = new FinancialQuarter(YearMonth.of(2022, 4));
        FinancialQuarter overThreeAutumns = new FinancialQuarter(YearMonth.of(2023, 10));
        FinancialQuarter toTheSampleQuarter = new FinancialQuarter(YearMonth.of(2024, 7));
        FinancialQuarter fromWinter = new FinancialQuarter(YearMonth.of(2022, 1));
        return Stream.of(
                Arguments.of("300 crimes a quarter, over a leap day", nineFrom(overALeapDay, 11, 300)),
                Arguments.of("120 crimes a quarter", nineFrom(overThreeAutumns, 12, 120)),
                Arguments.of("30 crimes a quarter, bases too small", nineFrom(toTheSampleQuarter, 13, 30)),
                Arguments.of("crimes.csv alone", nineFrom(fromWinter, 14, 150).only("crimes")),
                Arguments.of(
                        "columns left out",
                        nineFrom(overALeapDay, 15, 80)
                                .without(
                                        "crimes.vna_status",
                                        "surveys.communication",
                                        "updates.informed_at",
                                        "vrr.acknowledged_at",
                                        "audits.vps_used")));
    }

    private static HostileExtracts nineFrom(FinancialQuarter first, long seed, int crimes) {
        return HostileExtracts.of(seed, crimes, first, first.plus(8));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("extracts")
    void everyCountAndGradeIsTheSame(String what, HostileExtracts extracts) throws IOException {
        Path input = Files.createDirectory(folder.resolve("input"));
        Path output = folder.resolve("reports");
        extracts.writeTo(input);
        assertThat(run(input, output, extracts.last())).isIn(0, 1);
        Path pack = output.resolve(extracts.last() + "-restricted-draft");
        Recount recount = Recount.of(input, extracts.last());
        Differences differences = new Differences();
        assertThat(Files.readAllLines(pack.resolve("measures.csv")).get(0).split(","))
                .containsSubsequence(MeasuresCheck.COLUMNS);
        new MeasuresCheck(ExtractFile.table(pack.resolve("measures.csv")), recount, moderated(extracts), differences)
                .check();
        new BreakdownsCheck(ExtractFile.table(pack.resolve("breakdowns.csv")), recount, differences).check();
        assertThat(differences.isEmpty()).as(differences.toString()).isTrue();
    }

    private int run(Path input, Path output, FinancialQuarter quarter) {
        return Main.run(
                "run",
                "--input",
                input.toString(),
                "--output",
                output.toString(),
                "--work",
                folder.resolve("work").toString(),
                "--audience",
                "restricted",
                "--quarter",
                quarter.toString());
    }

    private static Map<String, String> moderated(HostileExtracts extracts) {
        return extracts.only().isEmpty()
                ? Map.of("vna-completion " + extracts.last(), GradeRecount.CLOSE_MONITORING)
                : Map.of();
    }
}

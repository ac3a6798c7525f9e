package victimspack.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The extracts hold what they promise, so that an agreement on them means something. */
class HostileExtractsTest {

    private static final FinancialQuarter FIRST = new FinancialQuarter(YearMonth.of(2022, 4));
    private static final FinancialQuarter LAST = FIRST.plus(8);
    private static final Map<String, Layout> LAYOUTS = Map.of(
            "crimes", Layouts.CRIMES,
            "referrals", Layouts.REFERRALS,
            "surveys", Layouts.SURVEYS,
            "updates", Layouts.UPDATES,
            "vrr", Layouts.REVIEWS,
            "training", Layouts.TRAINING,
            "audits", Layouts.AUDITS);

    @TempDir
    Path folder;

    @Test
    void theSameSeedGivesTheSameBytes(@TempDir Path again) throws IOException {
        HostileExtracts.of(7, 20, FIRST, LAST).writeTo(folder);
        HostileExtracts.of(7, 20, FIRST, LAST).writeTo(again);
        for (String file : LAYOUTS.keySet()) {
            assertThat(folder.resolve(file + ".csv")).hasSameBinaryContentAs(again.resolve(file + ".csv"));
        }
    }

    @Test
    void someRowsOfEachFileAreRefusedButUnderFivePerCent() throws IOException {
        HostileExtracts.of(8, 100, FIRST, LAST).writeTo(folder);
        for (Map.Entry<String, Layout> file : LAYOUTS.entrySet()) {
            List<ExtractRow> rows =
                    ExtractFile.read(folder.resolve(file.getKey() + ".csv")).rows();
            long refused =
                    rows.stream().filter(row -> !file.getValue().accepts(row)).count();
            assertThat(refused * 100.0 / rows.size()).as(file.getKey()).isBetween(0.1, 4.9);
            assertThat(file.getValue().current(rows).size()).as(file.getKey()).isLessThan(rows.size() - (int) refused);
        }
    }

    @Test
    void everyMeasureHasSomethingToCountAndAllGradesAppear() throws IOException {
        HostileExtracts.of(9, 150, FIRST, LAST).writeTo(folder);
        Recount recount = Recount.of(folder, LAST);
        Set<String> grades = new TreeSet<>();
        for (Recount.Counted counted : recount.measures) {
            assertThat(counted.byPeriod().get(LAST.toString()).denominator())
                    .as(counted.measure())
                    .isPositive();
            grades.addAll(GradeRecount.grade(
                            counted,
                            recount.quarters,
                            8,
                            quarter -> recount.cautions.isBroken(counted.measure(), quarter))
                    .grades());
        }
        assertThat(grades).contains("Satisfactory", "Close Monitoring", "Requires Action");
        for (String measure : List.of("crime-number-within-5-days", "vcop-updates-on-time", "vcop-compliance")) {
            assertThat(recount.measure(measure).byPeriod().get(LAST.toString()).pending())
                    .as(measure)
                    .isPositive();
        }
        assertThat(recount.measure("repeat-victims")
                        .byPeriod()
                        .get(LAST.toString())
                        .numerator())
                .isPositive();
        assertThat(recount.quarters).hasSize(9);
    }

    @Test
    void aColumnLeftOutIsNowhereInTheFile() throws IOException {
        HostileExtracts.of(10, 20, FIRST, LAST).without("crimes.vna_status").writeTo(folder);
        assertThat(Files.readString(folder.resolve("crimes.csv")).toLowerCase(Locale.ROOT))
                .doesNotContain("vna_status");
        assertThat(Recount.of(folder, LAST).measure("vna-completion").supplied())
                .isFalse();
    }
}

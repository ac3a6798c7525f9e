package victimspack.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import victimspack.disclose.Published;
import victimspack.disclose.Thresholds;
import victimspack.disclose.check.Checker;
import victimspack.disclose.check.PublicPack;
import victimspack.disclose.hide.Disclosure;
import victimspack.disclose.hide.SealedRows;
import victimspack.extract.Quarter;
import victimspack.framework.Shipped;
import victimspack.grade.Grader;
import victimspack.grade.Results;
import victimspack.measure.Counts;
import victimspack.pack.tidy.TidyRows;
import victimspack.publish.csv.CsvWriter;

/** A public pack of each framework that comes with the program can be made of its sample inputs, and is of use. */
class ProvingTest {

    private static final Thresholds USUAL = new Thresholds(false);

    @TempDir
    Path work;

    /** Each figure of domestic-abuse-audit is about domestic abuse, so that four quarters stand together in all of it. */
    @ParameterizedTest
    @CsvSource({
        "domestic-abuse-audit,    0, 0",
        "national-priorities,     0, 0",
        "policing-plan-2021-22,   0, 0",
        "unit-performance,        0, 200",
        "victims-code-audit,      0, 90",
        "victims-code-return,     0, 200"
    })
    void isProvenAndShowsWhatItsReadersNeed(String framework, long mostHidden, int fewestShown) {
        Results truth = Shipped.results(framework, work);
        Checker checker = new Checker(truth.counts().framework().measures(), USUAL);
        Proving.Proven proven =
                new Proving(new Disclosure(USUAL, Published.NOTHING, List.of()), checker, List.of()).prove(truth);
        Results shown = proven.made().results();

        assertThat(proven.verdict().unproven()).isEmpty();
        assertThat(proven.verdict().telling()).isEmpty();
        assertThat(shown.results().stream()
                        .filter(result -> shown.shown().contains(result.quarter()))
                        .filter(result -> !result.measure().survey())
                        .filter(result -> result.told().tally().hidden()))
                .hasSizeLessThanOrEqualTo((int) mostHidden);
        Map<String, String> restricted = numbers(truth);
        assertThat(numbers(shown))
                .as("what the public pack shows and the restricted one shows otherwise")
                .allSatisfy((place, number) -> assertThat(restricted.getOrDefault(place, number))
                        .as(place)
                        .isEqualTo(number));
        assertThat(proven.verdict().breakdowns() - proven.verdict().hidden()).isGreaterThanOrEqualTo(fewestShown);
        assertThat(proven.verdict().hidden() * 10)
                .isLessThanOrEqualTo(proven.verdict().breakdowns());
    }

    /** Twelve months that roll on from pack to pack tell more together than each does. */
    @Test
    void packsOfThreeQuartersInARowAreProvenTogetherAndStayOfUse() {
        Counts all = Shipped.results("domestic-abuse-audit", work).counts();
        List<PublicPack> earlier = new ArrayList<>();
        List<Published.Row> rows = new ArrayList<>();
        for (int back = 2; back >= 0; back--) {
            List<Quarter> quarters = all.quarters().subList(0, all.quarters().size() - back);
            Results truth = Grader.grade(
                    new Counts(all.framework(), quarters, all.measures(), all.merged(), all.cautions()), List.of());
            Checker checker = new Checker(all.framework().measures(), USUAL);
            Proving.Proven proven = new Proving(
                            new Disclosure(USUAL, new Published(rows), List.of()), checker, List.copyOf(earlier))
                    .prove(truth);
            Results shown = proven.made().results();

            assertThat(proven.verdict().isSafe()).isTrue();
            assertThat(shown.results())
                    .filteredOn(result -> result.quarter().equals(shown.reported()))
                    .filteredOn(result -> !result.measure().survey())
                    .noneMatch(result -> result.told().tally().hidden());
            String measures = text(CsvWriter.measures(TidyRows.measures(shown)));
            String breakdowns = text(CsvWriter.breakdowns(TidyRows.breakdowns(shown)));
            earlier.add(0, PublicPack.read(measures, breakdowns));
            rows.addAll(SealedRows.read(measures));
            rows.addAll(SealedRows.read(breakdowns));
        }
    }

    /** Every number of the tidy files, by where it stands; what is merged stands in public packs alone. */
    private static Map<String, String> numbers(Results results) {
        Map<String, String> numbers = new HashMap<>();
        Stream.concat(TidyRows.measures(results).stream(), TidyRows.breakdowns(results).stream())
                .forEach(row -> {
                    String place = String.join(
                            ", ",
                            row.measure(),
                            String.valueOf(row.slice()),
                            String.valueOf(row.category()),
                            row.period());
                    List<String> cells = List.of(
                            row.numerator(),
                            row.denominator(),
                            row.pending(),
                            row.excluded(),
                            row.value(),
                            row.lower(),
                            row.upper(),
                            row.baseline(),
                            row.change(),
                            row.gradedNumerator(),
                            row.gradedDenominator(),
                            row.gradedValue());
                    for (int cell = 0; cell < cells.size(); cell++) {
                        if (!cells.get(cell).isEmpty()) {
                            numbers.put(place + ", number " + cell, cells.get(cell));
                        }
                    }
                });
        return numbers;
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}

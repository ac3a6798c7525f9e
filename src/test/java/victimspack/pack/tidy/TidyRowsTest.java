package victimspack.pack.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import victimspack.grade.Grade;
import victimspack.measure.Tally;
import victimspack.pack.GivenPack;
import victimspack.pack.document.TidyRow;

class TidyRowsTest {

    private static List<TidyRow> measure(GivenPack given, String id) {
        return TidyRows.measures(given.results()).stream()
                .filter(row -> row.measure().equals(id))
                .toList();
    }

    private static String quarter(GivenPack given, String id) {
        return measure(given, id).stream()
                .filter(row -> row.period().equals("2026-27-Q2"))
                .map(TidyRowsTest::line)
                .findFirst()
                .orElseThrow();
    }

    private static String line(TidyRow row) {
        return String.join(
                ",",
                row.period(),
                row.numerator(),
                row.denominator(),
                row.pending(),
                row.excluded(),
                row.value(),
                row.lower(),
                row.upper(),
                row.baseline(),
                row.change(),
                row.grade(),
                row.calculatedGrade(),
                row.status());
    }

    @Test
    void quartersComeBeforeMonthsOldestFirst() {
        assertThat(measure(new GivenPack().quarters(2), "vna-completion"))
                .extracting(TidyRow::period)
                .containsExactly(
                        "2026-27-Q1", "2026-27-Q2", "2026-04", "2026-05", "2026-06", "2026-07", "2026-08", "2026-09");
    }

    @Test
    void aRateHasFractionsAndItsChangeInPoints() {
        assertThat(quarter(new GivenPack().with("vcop-compliance", Tally.of(233, 300, 12, 34)), "vcop-compliance"))
                .isEqualTo("2026-27-Q2,233,300,12,34,0.776667,0.726209,0.820129,0.800000,-2.333333,"
                        + "Close Monitoring,Close Monitoring,ok");
    }

    @Test
    void aCountHasNoBase() {
        assertThat(quarter(new GivenPack(), "all-crime"))
                .isEqualTo("2026-27-Q2,300,,0,0,300,267.009275,335.941126,,,Not graded,Not graded,ok");
    }

    @Test
    void aMeanHasItsSumAsNumerator() {
        assertThat(quarter(new GivenPack(), "severity-mean"))
                .isEqualTo("2026-27-Q2,751.5,300,0,0,2.505000,,,,,Not graded,Not graded,ok");
    }

    @Test
    void aBaseOfZeroHasNoValue() {
        assertThat(quarter(new GivenPack().with("vna-completion", 0, 0), "vna-completion"))
                .isEqualTo("2026-27-Q2,0,0,0,0,,,,,,Insufficient data,Insufficient data,no-base");
    }

    @Test
    void theCountsOfFourQuartersAreBlankWhereTheyAreNotHeld() {
        assertThat(measure(new GivenPack().quarters(4), "satisfaction-overall").stream()
                        .filter(row -> row.period().contains("Q"))
                        .map(row ->
                                "%s: %s of %s".formatted(row.period(), row.gradedNumerator(), row.gradedDenominator())))
                .containsExactly("2025-26-Q3:  of ", "2025-26-Q4:  of ", "2026-27-Q1:  of ", "2026-27-Q2: 960 of 1200");
        assertThat(measure(
                        new GivenPack().with("satisfaction-overall", 0, 0, 0, 0, 0, 0, 0, 0), "satisfaction-overall"))
                .filteredOn(row -> row.period().equals("2026-27-Q2"))
                .extracting(TidyRow::gradedDenominator)
                .as("four quarters without an answer are a base of nobody")
                .containsExactly("0");
    }

    @Test
    void whatWasNotSuppliedIsBlank() {
        GivenPack given = new GivenPack().without("vna-completion", "a column").without("vna-status", "a column");
        assertThat(quarter(given, "vna-completion"))
                .isEqualTo("2026-27-Q2,,,,,,,,,,Not supplied,Not supplied,not-supplied");
        assertThat(measure(given, "vna-completion"))
                .hasSize(9 + 27)
                .last()
                .extracting(TidyRowsTest::line)
                .isEqualTo("2026-09,,,,,,,,,,,,not-supplied");
    }

    @Test
    void aModeratedGradeStandsBesideTheCalculatedOne() {
        GivenPack given = new GivenPack()
                .with("vna-completion", 180, 300)
                .moderated("vna-completion", Grade.CLOSE_MONITORING, "a fault", "A. Example", null);
        assertThat(quarter(given, "vna-completion")).endsWith(",-20.000000,Close Monitoring,Requires Action,ok");
    }

    @Test
    void gradesAndComparisonsAreOfQuartersOnly() {
        assertThat(measure(new GivenPack(), "vna-completion").stream()
                        .filter(row -> row.period().equals("2026-09"))
                        .map(TidyRowsTest::line))
                .containsExactly("2026-09,80,100,0,0,0.800000,0.711171,0.866633,,,,,ok");
    }

    @Test
    void aProfilesCategoryIsAShareOfItsTotal() {
        List<TidyRow> rows = TidyRows.breakdowns(new GivenPack().results());
        assertThat(rows.stream()
                        .filter(row -> row.measure().equals("vna-status")
                                && row.period().equals("2026-27-Q2"))
                        .map(row -> row.slice() + "," + row.category() + "," + line(row))
                        .findFirst())
                .contains("vna_status,completed,2026-27-Q2,150,300,0,0,0.500000,0.443780,0.556220,,,,,ok");
        assertThat(rows.stream().filter(row -> row.measure().equals("vulnerability-profile")))
                .anyMatch(
                        row -> "vulnerability x severity".equals(row.slice()) && "East | high".equals(row.category()));
    }
}

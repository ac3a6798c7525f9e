package victimspack.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.extract.Quarter;
import victimspack.grade.Grade;
import victimspack.grade.Results;
import victimspack.measure.Counted;
import victimspack.measure.Tally;

/** The framework victims-code-return on its synthetic sample. */
class VictimsCodeReturnTest {

    private static final Quarter REPORTED = new Quarter(2026, 2);

    @TempDir
    private static Path work;

    private static Results results;

    @BeforeAll
    static void count() {
        results = Shipped.results("victims-code-return", work);
    }

    @Test
    void theFiveAreasAreGraded() {
        assertThat(results.priorities())
                .filteredOn(priority -> priority.quarter().equals(REPORTED))
                .extracting(priority -> priority.priority().id())
                .containsExactly("acknowledgement", "referral", "updates", "statement", "release");
        assertThat(results.priorities())
                .filteredOn(priority -> priority.quarter().equals(REPORTED))
                .noneMatch(priority -> priority.grade() == Grade.NOT_GRADED);
    }

    @Test
    void everyEventOfTheQuarterIsInOneMeasure() throws IOException {
        long counted = List.of(
                        "investigation-updates-in-time",
                        "decision-updates-in-time",
                        "court-updates-in-time",
                        "release-notice-in-time")
                .stream()
                .map(id -> results.counts().measure(id).series().quarter(REPORTED))
                .mapToLong(tally -> tally.denominator() + tally.pending() + tally.excluded())
                .sum();
        assertThat(counted).isEqualTo(events().count()).isPositive();
    }

    @Test
    void courtEventsHaveTheLimitOfTheSample() throws IOException {
        Counted court = results.counts().measure("court-updates-in-time");
        Tally hearings = court.slices().stream()
                .filter(slice -> slice.breakdown().name().equals("event")
                        && slice.category().equals("hearing"))
                .map(slice -> slice.series().quarter(REPORTED))
                .findFirst()
                .orElseThrow();
        long sameDay = events().filter(cells -> cells.get(2).equals("hearing"))
                .filter(cells -> cells.size() > 4 && day(cells.get(3)).equals(day(cells.get(4))))
                .count();
        long afterAWeek = events().filter(cells -> cells.get(2).equals("hearing"))
                .filter(cells -> cells.size() > 4
                        && day(cells.get(4)).isAfter(day(cells.get(3)).plusDays(4)))
                .count();
        assertThat(hearings.numerator()).isBetween(sameDay, hearings.denominator() - afterAWeek);
        assertThat(afterAWeek).isPositive();
    }

    private static java.util.stream.Stream<List<String>> events() throws IOException {
        return Files.readAllLines(Shipped.sample("victims-code-return").resolve("updates.csv")).stream()
                .skip(1)
                .map(line -> List.of(line.split(",")))
                .filter(cells -> !day(cells.get(3)).isBefore(REPORTED.firstDay())
                        && !day(cells.get(3)).isAfter(REPORTED.lastDay()));
    }

    private static LocalDate day(String time) {
        return LocalDate.parse(time.substring(0, 10));
    }
}

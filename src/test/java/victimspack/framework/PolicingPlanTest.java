package victimspack.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.extract.Quarter;
import victimspack.grade.Grade;
import victimspack.grade.PriorityResult;
import victimspack.grade.Result;
import victimspack.grade.Results;
import victimspack.measure.Framework;

/**
 * The framework policing-plan-2021-22 on the figures that the committee's report of 5 May 2022 published. What it must come
 * to stands in policing-plan-2021-22.csv beside the tests, transcribed from the report's tables of grades.
 */
class PolicingPlanTest {

    private static final List<String> QUARTERS =
            List.of("2020-21-Q4", "2021-22-Q1", "2021-22-Q2", "2021-22-Q3", "2021-22-Q4");

    @TempDir
    private static Path work;

    private static Results results;
    private static Map<String, List<String>> published;

    @BeforeAll
    static void count() throws IOException {
        results = Shipped.results("policing-plan-2021-22", work);
        published = published();
    }

    private static Map<String, List<String>> published() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(PolicingPlanTest.class.getResourceAsStream("policing-plan-2021-22.csv"))) {
            Map<String, List<String>> grids = new LinkedHashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> List.of(line.split(",")))
                    .forEach(row -> grids.put(row.get(0), row.subList(1, row.size())));
            return grids;
        }
    }

    private record Cell(String id, String quarter, String published, Result result) {

        /** Whether the rule gives a grade, from figures that were published. */
        boolean isCalculated() {
            return result.calculated().isGrade();
        }

        @Override
        public String toString() {
            return "%s %s: %s, published %s"
                    .formatted(id, quarter, result.calculated().words(), published);
        }
    }

    private static List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        published.forEach((id, grades) -> {
            for (int i = 0; i < QUARTERS.size(); i++) {
                String quarter = QUARTERS.get(i);
                if (results.result(id, quarter(quarter)).isPresent()) {
                    cells.add(new Cell(id, quarter, grades.get(i), Shipped.result(results, id, quarter)));
                }
            }
        });
        return cells;
    }

    private static Quarter quarter(String name) {
        return Quarter.parse(name).orElseThrow();
    }

    @Test
    void everyMeasureAndPriorityOfThePaperIsThere() {
        List<String> graded = results.counts().framework().measures().stream()
                .filter(measure -> !measure.priority().equals("key-data"))
                .map(measure -> measure.id())
                .toList();
        List<String> priorities = results.counts().framework().priorities().stream()
                .filter(Framework.Priority::graded)
                .map(Framework.Priority::id)
                .toList();
        assertThat(published.keySet()).hasSize(5 + 21).containsAll(graded).containsAll(priorities);
        assertThat(cells()).hasSize(21 * QUARTERS.size());
    }

    @Test
    void everyCellStandsAsItWasPublished() {
        assertThat(cells())
                .allSatisfy(cell -> assertThat(cell.result().grade().words())
                        .as(cell.toString())
                        .isEqualTo(cell.published()));
    }

    @Test
    void whereFiguresWerePublishedTheRuleGivesThePublishedGrade() {
        List<Cell> calculated = cells().stream().filter(Cell::isCalculated).toList();
        assertThat(calculated).hasSize(26);
        assertThat(calculated)
                .filteredOn(cell -> !cell.result().calculated().words().equals(cell.published()))
                .extracting(Cell::toString)
                .containsExactly("public-order-outcomes 2021-22-Q4: Requires Action, published Close Monitoring");
    }

    @Test
    void nothingIsModeratedWhereTheRuleGivesThePublishedGrade() {
        assertThat(cells())
                .filteredOn(cell -> cell.result().moderation() != null)
                .filteredOn(Cell::isCalculated)
                .extracting(Cell::id)
                .containsExactly("public-order-outcomes");
        assertThat(cells())
                .filteredOn(cell -> cell.result().moderation() != null && !cell.isCalculated())
                .allSatisfy(cell -> assertThat(cell.result().calculated()).isEqualTo(Grade.FIGURES_NOT_PUBLISHED));
    }

    @Test
    void rollUpsAreThePublishedOnesButFour() {
        List<String> differing = new ArrayList<>();
        for (Framework.Priority priority : results.counts().framework().priorities()) {
            for (int i = 0; priority.graded() && i < QUARTERS.size(); i++) {
                PriorityResult result = results.priority(priority.id(), quarter(QUARTERS.get(i)))
                        .orElseThrow();
                assertThat(result.grade().words())
                        .isEqualTo(published.get(priority.id()).get(i));
                if (result.calculated() != result.grade()) {
                    differing.add("%s %s: %s"
                            .formatted(
                                    priority.id(),
                                    QUARTERS.get(i),
                                    result.calculated().words()));
                    assertThat(result.moderation()).isNotNull();
                }
            }
        }
        assertThat(differing)
                .containsExactly(
                        "economic-cyber-crime 2020-21-Q4: Not graded",
                        "local-policing 2020-21-Q4: Requires Action",
                        "local-policing 2021-22-Q1: Satisfactory",
                        "local-policing 2021-22-Q2: Satisfactory");
    }

    @Test
    void theSentencesTellThePublishedFigures() {
        assertThat(reason("servator-positive-outcomes", "2021-22-Q4"))
                .isEqualTo("Close Monitoring: 59.3% (131 of 221) in the year to date is 3.5 percentage points below the"
                        + " 62.7% of 2020-21; up to 5 points below is Close Monitoring. The difference is taken before rounding. This difference is within the margin"
                        + " of error.");
        assertThat(reason("servator-positive-outcomes", "2020-21-Q4"))
                .isEqualTo("Close Monitoring: 62.7% (69 of 110) in the year to date is 3.9 percentage points below the"
                        + " 66.7% of 2019-20; up to 5 points below is Close Monitoring. The difference is taken before"
                        + " rounding. This difference is within the margin of error.");
        assertThat(reason("terrorism-preparedness", "2021-22-Q1"))
                .isEqualTo("Reported annually: Community survey; next reported for October to December 2021.");
        assertThat(reason("judicial-outcomes", "2020-21-Q4"))
                .isEqualTo("New measure: it is measured from April to June 2021 on.");
        assertThat(reason("judicial-outcomes", "2021-22-Q2"))
                .isEqualTo("Figures not published: there is no figure for July to September 2021: the paper gives no"
                        + " figure.");
        assertThat(reason("action-fraud-satisfaction", "2021-22-Q4"))
                .isEqualTo("Figures not published: 91.0%; the figure of 2019-20 is not published (the paper names this"
                        + " baseline without its value).");
        assertThat(reason("economic-crime-academy", "2021-22-Q4"))
                .isEqualTo(
                        "Satisfactory: the base of 1,065 in the year to date is 50 (4.9%) above the baseline of 1,015"
                                + " (delegates trained in 2019-20); at or above it is Satisfactory. The rule's other condition"
                                + " gives Satisfactory; the worst decides.");
    }

    private static String reason(String measure, String quarter) {
        return Shipped.result(results, measure, quarter).reason();
    }
}

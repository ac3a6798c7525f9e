package victimspack.pack.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import victimspack.measure.Tally;
import victimspack.pack.GivenPack;
import victimspack.pack.PlainText;
import victimspack.pack.document.Pack;
import victimspack.pack.document.Sheet;

class WorkbookSheetsTest {

    private static Sheet sheet(Pack pack, String name) {
        return pack.sheets().stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void sheetsStandInOrderAndTheContentsNamesThem() {
        Pack pack = new GivenPack().pack();
        assertThat(pack.sheets())
                .extracting(Sheet::name)
                .containsExactly(
                        "Cover",
                        "Contents",
                        "Notes",
                        "Summary",
                        "Key_data",
                        "Basic_information",
                        "Better_information",
                        "Procedural_justice",
                        "Improved_multi_agency_working",
                        "Professionalism_victim_services",
                        "Victim_survey",
                        "Variation",
                        "Breakdowns",
                        "Group_differences",
                        "Data_quality",
                        "Charts");
        Sheet.Grid contents = sheet(pack, "Contents").table();
        assertThat(contents).isNotNull();
        assertThat(contents.rows()).hasSize(14);
    }

    @Test
    void notesAndAppendixBExplainTheSameMarksAndOnlyThoseUsed() {
        Pack pack = new GivenPack().with("vps-offered", 7, 8).pack();
        String appendix = PlainText.of(pack.sections().get(pack.sections().size() - 1));
        Sheet.Grid notes = sheet(pack, "Notes").table();
        assertThat(notes).isNotNull();

        List<String> explained = notes.rows().stream()
                .map(row -> ((Sheet.Words) row.get(0)).text())
                .filter(mark -> mark.startsWith("["))
                .toList();
        assertThat(explained).contains("[c]", "[u]", "[z]").doesNotContain("[exc]", "[ytd]", "[r]");
        assertThat(explained).allSatisfy(mark -> assertThat(appendix).contains("\n" + mark + " | "));
        assertThat(appendix).doesNotContain("[exc] |", "[ytd] |", "[r] |");
    }

    @Test
    void notesSayWhatStandsInAGradesPlace() {
        Sheet.Grid notes =
                sheet(new GivenPack().with("vps-offered", 7, 8).pack(), "Notes").table();
        assertThat(notes).isNotNull();
        assertThat(notes.rows())
                .contains(List.of(
                        new Sheet.Words("Insufficient data"), new Sheet.Words("Fewer cases than a grade needs")));
    }

    @Test
    void everyTableHasUniqueHeadsAndFullRows() {
        for (Sheet sheet :
                new GivenPack().without("vna-completion", "a column").pack().sheets()) {
            Sheet.Grid grid = sheet.table();
            if (grid != null) {
                assertThat(grid.columns()).extracting(Sheet.Column::head).doesNotHaveDuplicates();
                assertThat(grid.rows())
                        .isNotEmpty()
                        .allMatch(row -> row.size() == grid.columns().size());
                assertThat(grid.rows().stream().flatMap(List::stream))
                        .noneMatch(datum -> datum instanceof Sheet.Words words
                                && words.text().isBlank());
            }
        }
    }

    @Test
    void theSummaryKeepsNumbersApartAndExact() {
        Sheet.Grid grid = sheet(
                        new GivenPack()
                                .with("vcop-compliance", Tally.of(233, 300, 12, 34))
                                .pack(),
                        "Summary")
                .table();
        assertThat(grid).isNotNull();
        assertThat(grid.columns())
                .extracting(Sheet.Column::head)
                .containsExactly(
                        "Priority",
                        "Measure",
                        "Quarter",
                        "Number",
                        "Of",
                        "Pending",
                        "Excluded",
                        "Value",
                        "Lower 95% limit",
                        "Upper 95% limit",
                        "Baseline",
                        "Change (percentage points)",
                        "Change against chance",
                        "Trend",
                        "Grade",
                        "Calculated grade",
                        "Signal",
                        "Assurance",
                        "Marks",
                        "Reason");
        List<Sheet.Datum> row = grid.rows().stream()
                .filter(cells -> cells.contains(new Sheet.Words("Cases that meet the Victims' Code")))
                .findFirst()
                .orElseThrow();
        assertThat(row.subList(3, 13))
                .containsExactly(
                        number("233"),
                        number("300"),
                        number("12"),
                        number("34"),
                        number("0.776667"),
                        number("0.726209"),
                        number("0.820129"),
                        number("0.800000"),
                        number("-2.333333"),
                        new Sheet.Words("Within the margin of error"));
    }

    @Test
    void shorthandStandsWhereThereIsNoNumberAndItsKeyAboveTheTable() {
        Sheet sheet =
                sheet(new GivenPack().without("vna-completion", "a column").pack(), "Summary");
        assertThat(sheet.lines()).anyMatch(line -> line.startsWith("[x] not available; "));
        Sheet.Grid grid = sheet.table();
        assertThat(grid).isNotNull();
        assertThat(grid.rows())
                .anyMatch(row -> row.subList(3, 8).stream().allMatch(new Sheet.Shorthand("[x]")::equals));
    }

    @Test
    void countsStandInAColumnOfTheirOwn() {
        Sheet.Grid grid = sheet(new GivenPack().pack(), "Key_data").table();
        assertThat(grid).isNotNull();
        assertThat(grid.columns())
                .extracting(Sheet.Column::head)
                .contains("Count or mean")
                .doesNotContain("Value");
    }

    private static Sheet.Datum number(String value) {
        return new Sheet.Number(new BigDecimal(value));
    }
}

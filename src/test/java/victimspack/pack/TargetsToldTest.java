package victimspack.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import victimspack.measure.Tally;
import victimspack.pack.document.Block;
import victimspack.pack.document.Chart;
import victimspack.pack.document.Pack;
import victimspack.pack.document.Section;
import victimspack.pack.document.Sheet;
import victimspack.pack.document.TidyRow;

/** Targets, step changes and hidden months, from a framework's files to the page, the workbook and the CSV. */
class TargetsToldTest {

    private static final String ID = "vps-offered";
    private static final String TITLE = "Victim Personal Statements offered";

    @TempDir
    private Path folder;

    /** 27 months of 290 to 310 in 500, about 60 %. */
    private static List<Tally> steady() {
        return IntStream.range(0, 27)
                .mapToObj(month -> Tally.of(290 + 5 * (month * 7 % 5), 500, 0, 0))
                .toList();
    }

    private GivenPack given(String baseline, String steps) throws IOException {
        String file = "measures/" + ID + ".yaml";
        Path framework = AlteredFramework.write(folder, Map.of(file, steps));
        AlteredFramework.replace(framework.resolve(file), "baseline: previous-four-quarters", "baseline: " + baseline);
        return new GivenPack().framework(AlteredFramework.read(framework));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            40; Consistently met; consistently-met; The target of 40.0% is consistently met: every month within the usual range meets it.
            95; Consistently missed; consistently-missed; The target of 95.0% is consistently missed: no month within the usual range meets it.
            60; Hit and miss; hit-and-miss; The target of 60.0% is hit and miss: it lies within the usual range, so chance decides which months meet it.
            """)
    void aTargetIsToldAlikeEverywhere(String target, String words, String code, String sentence) throws IOException {
        Pack pack = given("{target: %s, source: the plan}".formatted(target), "")
                .months(ID, steady())
                .pack();

        assertThat(text(pack, "measure-" + ID)).contains(sentence);
        assertThat(text(pack, "variation")).contains("| Assurance |").contains(" | " + words + " | ");
        assertThat(quarter(pack).process().assurance()).isEqualTo(code);
        assertThat(summary(pack)).contains(new Sheet.Words(words));
        assertThat(chart(pack).target()).isNotNull();
        assertThat(chart(pack).target().words()).isEqualTo("Target " + target + ".0%");
    }

    @Test
    void withoutATargetNoAssuranceIsShown() throws IOException {
        Pack pack = given("previous-four-quarters", "").months(ID, steady()).pack();

        assertThat(text(pack, "variation")).contains("Assurance is not shown, as no measure here has a target.");
        assertThat(summary(pack)).contains(new Sheet.Words("No target"));
        assertThat(quarter(pack).process().assurance()).isEmpty();
    }

    @Test
    void aStepChangeDrawsLimitsAnewAndSaysWhy() throws IOException {
        List<Tally> stepped = IntStream.range(0, 27)
                .mapToObj(month -> Tally.of(steady().get(month).numerator() + (month < 13 ? 0 : 100), 500, 0, 0))
                .toList();

        Pack pack = given("previous-four-quarters", "step_changes: [{month: 2025-08, reason: A new leaflet}]\n")
                .months(ID, stepped)
                .pack();

        assertThat(text(pack, "measure-" + ID))
                .contains("Common cause")
                .contains("Limits are drawn anew from August 2025: A new leaflet.");
        List<Chart.Month> months = chart(pack).months();
        assertThat(months.get(12).limits().mean())
                .isLessThan(months.get(13).limits().mean());
        assertThat(chart(pack).times().cuts()).isEmpty();
    }

    @Test
    void ofHiddenMonthsNothingIsSaid() throws IOException {
        Pack pack = given("{target: 40, source: the plan}", "")
                .months(
                        ID,
                        IntStream.range(0, 27).mapToObj(month -> Tally.HIDDEN).toList())
                .pack();

        assertThat(charts(pack)).isEmpty();
        assertThat(quarter(pack).process().variation()).isEmpty();
        assertThat(quarter(pack).process().assurance()).isEmpty();
    }

    private static TidyRow quarter(Pack pack) {
        return pack.measures().stream()
                .filter(row -> row.measure().equals(ID) && row.period().equals(GivenPack.REPORTED.toString()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Sheet.Datum> summary(Pack pack) {
        return pack.sheets().stream()
                .filter(sheet -> sheet.name().equals("Summary"))
                .flatMap(sheet -> java.util.Objects.requireNonNull(sheet.table()).rows().stream())
                .filter(row -> row.contains(new Sheet.Words(TITLE)))
                .findFirst()
                .orElseThrow();
    }

    private static Chart.Control chart(Pack pack) {
        return charts(pack).findFirst().orElseThrow();
    }

    private static Stream<Chart.Control> charts(Pack pack) {
        return pack.sections().stream()
                .flatMap(TargetsToldTest::flat)
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Figure.class::isInstance)
                .map(block -> ((Block.Figure) block).chart())
                .flatMap(chart -> chart instanceof Chart.Controls controls
                        ? controls.charts().stream()
                        : chart instanceof Chart.Control control ? Stream.of(control) : Stream.empty())
                .filter(chart -> chart.name().equals(TITLE));
    }

    private static String text(Pack pack, String id) {
        return pack.sections().stream()
                .flatMap(TargetsToldTest::flat)
                .filter(section -> section.id().equals(id))
                .map(PlainText::of)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Section> flat(Section section) {
        return Stream.concat(Stream.of(section), section.sections().stream().flatMap(TargetsToldTest::flat));
    }
}

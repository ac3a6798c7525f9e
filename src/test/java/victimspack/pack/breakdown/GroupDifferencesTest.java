package victimspack.pack.breakdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import victimspack.extract.Quarter;
import victimspack.grade.Grader;
import victimspack.grade.Results;
import victimspack.measure.Breakdown;
import victimspack.measure.Counted;
import victimspack.measure.Counts;
import victimspack.measure.Framework;
import victimspack.measure.Measure;
import victimspack.measure.Series;
import victimspack.measure.Slice;
import victimspack.measure.Span;
import victimspack.measure.Tally;
import victimspack.measure.framework.Frameworks;
import victimspack.pack.GivenPack;
import victimspack.pack.PlainText;
import victimspack.pack.document.Block;
import victimspack.pack.document.Chart;
import victimspack.pack.document.Section;
import victimspack.pack.document.Sheet;
import victimspack.pack.workbook.DifferencesSheet;

class GroupDifferencesTest {

    private static final String MEASURE = "vna-completion";

    private final Framework framework = Frameworks.builtIn("victims-strategy");
    private final List<Quarter> quarters =
            IntStream.rangeClosed(-3, 0).mapToObj(GivenPack.REPORTED::plus).toList();
    private final Map<String, Map<String, Tally>> given = new TreeMap<>();

    private GroupDifferencesTest with(String breakdown, String group, Tally tally) {
        given.computeIfAbsent(breakdown, key -> new TreeMap<>()).put(group, tally);
        return this;
    }

    private GroupDifferencesTest with(String breakdown, String group, long counted, long base) {
        return with(breakdown, group, Tally.of(counted, base, 0, 0));
    }

    private Results results() {
        List<Counted> counted = framework.measures().stream().map(this::counted).toList();
        return Grader.grade(new Counts(framework, quarters, counted), List.of());
    }

    private Counted counted(Measure measure) {
        if (!measure.id().equals(MEASURE)) {
            return new Counted(measure, Optional.of("surveys.csv"), Series.of(Map.of(), false), List.of());
        }
        Series whole = Series.ofQuarters(Map.of(quarters.get(0), Tally.of(800, 1_000, 0, 0)), false);
        return new Counted(
                measure,
                Optional.empty(),
                whole,
                measure.breakdowns().stream().flatMap(this::slices).toList());
    }

    private Stream<Slice> slices(Breakdown breakdown) {
        return given.getOrDefault(breakdown.name(), Map.of()).entrySet().stream()
                .map(group -> new Slice(
                        breakdown, group.getKey(), Series.ofSpan(new Span(quarters), group.getValue(), false)));
    }

    private Section section() {
        return GroupDifferences.section(results()).orElseThrow();
    }

    private String text() {
        return PlainText.of(section());
    }

    /** The intervals are by hand: Newcombe's of the gap, the logarithm's of the ratio. */
    @Test
    void eachGroupStandsBesideTheReferenceGroup() {
        with("victim_sex", "F", 400, 500).with("victim_sex", "M", 468, 520).with("victim_sex", "U", 30, 45);

        assertThat(text())
                .contains("By sex: the largest group, because its rate is the most certain")
                .contains("More than chance alone would usually produce: by sex, Female, 10.0 percentage points below "
                        + "Male.")
                .contains("By sex, compared with: Male")
                .contains("Female | 80.0% | 400 of 500 | 0.89 (0.84 to 0.94) | −10.0 (−14.4 to −5.6) | beyond chance")
                .contains("Male | 90.0% | 468 of 520 | 1 | 0 | reference group")
                .contains("Not stated | 66.7% | 30 of 45 | [z] | [z] | not compared")
                .contains("All | 80.0% | 800 of 1,000 | [z] | [z] | not compared");
    }

    @Test
    void nothingIsShownOfASmallGroupAndTheUnstatedAlwaysStand() {
        with("ethnic_group", "W", 300, 400)
                .with("ethnic_group", "B", 20, 29)
                .with("ethnic_group", "A", Tally.HIDDEN)
                .with("ethnic_group", "O", 0, 0)
                .with("ethnic_group", "NS", 0, 0);

        assertThat(text())
                .contains("Black | [u] | [u] | [u] | [u] | not compared")
                .contains("Asian | [c] | [c] | [z] | [z] | not compared")
                .contains("Not stated | [z] | 0 | [z] | [z] | not compared")
                .contains("Of a group of fewer than 30 nothing is shown but [u].")
                .doesNotContain("Other ethnic group |")
                .doesNotContain("20 of 29");
    }

    /** Yes and no tell a reader nothing who has not seen the heading of the table. */
    @Test
    void groupsOfAYesOrNoAreCalledByWhatIsAsked() {
        with("domestic_abuse", "yes", 400, 500).with("domestic_abuse", "no", 468, 520);

        assertThat(text())
                .contains("By domestic abuse: Not domestic abuse, because these are most cases.")
                .contains("More than chance alone would usually produce: Domestic abuse, 10.0 percentage points below "
                        + "Not domestic abuse.")
                .contains("Domestic abuse | 80.0% | 400 of 500 |")
                .contains("Not domestic abuse | 90.0% | 468 of 520 |");
    }

    @Test
    void withoutAReferenceGroupNothingIsCompared() {
        with("domestic_abuse", "yes", 40, 60).with("domestic_abuse", "no", 20, 25);

        assertThat(text())
                .contains("By domestic abuse there is no comparison, as the reference group is too small or not shown.")
                .contains("Domestic abuse | 66.7% | 40 of 60 | [z] | [z] | not compared");
    }

    @Test
    void aFrameworkThatComparesNothingHasNoSuchSection() {
        assertThat(GroupDifferences.section(results())).isEmpty();
    }

    /** Whatever the numbers: the sentence, the table, the chart and the workbook call the same gaps more than chance. */
    @Test
    void sentenceTableChartAndWorkbookSayTheSame() {
        Random random = new Random(7);
        for (int round = 0; round < 40; round++) {
            given.clear();
            for (String age : List.of("0-17", "18-24", "25-34", "35-44", "45-54", "55-64")) {
                long base = 30 + random.nextInt(400);
                with("age_band", age, Math.round(base * (0.6 + 0.3 * random.nextDouble())), base);
            }
            Section measure = section().sections().get(0);
            String text = PlainText.of(measure);
            long marked = measure.blocks().stream()
                    .filter(Block.Figure.class::isInstance)
                    .map(figure -> (Chart.Forest) ((Block.Figure) figure).chart())
                    .flatMap(forest -> forest.stands().stream())
                    .flatMap(stand -> stand.estimates().stream())
                    .filter(Chart.Estimate::marked)
                    .count();
            assertThat(text.split("\\| beyond chance", -1)).hasSize((int) marked + 1);
            assertThat(text.split("percentage points (above|below)", -1)).hasSize((int) marked + 1);
            assertThat(inWorkbook()).isEqualTo(marked);
        }
    }

    private long inWorkbook() {
        Sheet sheet = DifferencesSheet.of(results(), new GivenPack().pack().identity())
                .orElseThrow();
        List<List<Sheet.Datum>> rows = Objects.requireNonNull(sheet.table()).rows();
        return rows.stream()
                .filter(row ->
                        row.get(row.size() - 1).equals(new Sheet.Words("More than chance alone would usually produce")))
                .count();
    }
}

package victimspack.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import victimspack.grade.control.Variation;
import victimspack.measure.Framework;
import victimspack.measure.Tally;
import victimspack.pack.document.Block;
import victimspack.pack.document.Chart;
import victimspack.pack.document.Inline;
import victimspack.pack.document.Pack;
import victimspack.pack.document.Section;
import victimspack.pack.document.Sheet;
import victimspack.pack.document.Table;
import victimspack.pack.document.TidyRow;

/** Sentence, chart, table, mark, workbook and CSV of a measure say the same of its months, whatever the months do. */
class MonthsToldAlikeTest {

    @TempDir
    private Path folder;

    private static final int MONTHS = 27;
    private static final String HIGHER = "vna-completion";
    private static final String LOWER = "disengagement";

    /** A series and what its last month must be, for a measure of which higher is better. */
    private record Case(String name, List<Tally> months, Variation expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> series() {
        return Stream.of(
                rate("rises", 500, month -> 0.60 + 0.01 * month, Variation.IMPROVEMENT),
                rate("falls", 500, month -> 0.90 - 0.01 * month, Variation.CONCERN),
                rate("jumps up at the end", 500, month -> month == MONTHS - 1 ? 0.85 : 0.60, Variation.IMPROVEMENT),
                rate("jumps down at the end", 500, month -> month == MONTHS - 1 ? 0.40 : 0.60, Variation.CONCERN),
                rate("drifts down late", 500, month -> 0.70 - Math.max(0, month - 18) * 0.012, Variation.CONCERN),
                rate("stays", 500, month -> 0.60, Variation.COMMON_CAUSE),
                rate("stays on thirds", 300, month -> 1.0 / 3, Variation.COMMON_CAUSE),
                rate("jumps on small bases", 40, month -> month == MONTHS - 1 ? 0.2 : 0.60, Variation.CONCERN),
                rate("stays on small bases", 40, month -> 0.60, Variation.COMMON_CAUSE));
    }

    /** With the noise of chance, of a fixed seed. */
    private static Case rate(String name, int base, IntToDoubleFunction rate, Variation expected) {
        Random chance = new Random(2026);
        boolean steady = name.startsWith("stays");
        List<Tally> months = IntStream.range(0, MONTHS)
                .mapToObj(month -> {
                    double noise = steady ? 0 : chance.nextGaussian() * 0.004 * base;
                    return Tally.of(Math.round(rate.applyAsDouble(month) * base + noise), base, 0, 0);
                })
                .toList();
        return new Case(name, months, expected);
    }

    @ParameterizedTest
    @MethodSource("series")
    void ofAMeasureOfWhichHigherIsBetter(Case given) {
        assertAlike(HIGHER, given.months(), given.expected());
    }

    @ParameterizedTest
    @MethodSource("series")
    void ofAMeasureOfWhichLowerIsBetter(Case given) {
        Variation expected = switch (given.expected()) {
            case IMPROVEMENT -> Variation.CONCERN;
            case CONCERN -> Variation.IMPROVEMENT;
            default -> given.expected();
        };
        assertAlike(LOWER, given.months(), expected);
    }

    /** The same series with two exceptional months in their midst and a break 13 months before their end. */
    @ParameterizedTest
    @MethodSource("series")
    void ofAMeasureWithAnExceptionalPeriodAndABreak(Case given) throws IOException {
        Framework framework = AlteredFramework.with(
                folder,
                Map.of(
                        "framework.yaml",
                        "exceptional_periods: [{name: System down, from: 2026-02, to: 2026-03, reason: Kept on paper}]\n",
                        "measures/" + HIGHER + ".yaml",
                        "breaks: [{month: 2025-07, reason: A new form}]\n"));
        GivenPack pack = new GivenPack().framework(framework).months(HIGHER, given.months());

        Variation told = assertAlike(HIGHER, pack);

        assertThat(told).isNotEqualTo(Variation.NOT_TESTED);
        assertUnlikeTimes(pack.pack(), pack);
    }

    /** What is exceptional is so in chart, table, workbook and CSV, and the sentence names it; the break is in chart and sentence. */
    private static void assertUnlikeTimes(Pack pack, GivenPack given) {
        String title = title(given, HIGHER);
        List<String> leftOut = pack.measures().stream()
                .filter(row ->
                        row.measure().equals(HIGHER) && row.process().signal().equals("left-out"))
                .map(TidyRow::period)
                .toList();
        assertThat(leftOut).containsExactly("2026-02", "2026-03");
        assertThat(charts(pack, HIGHER, title)).allSatisfy(chart -> {
            assertThat(chart.times().shades()).hasSize(1);
            Chart.Shade shade = chart.times().shades().get(0);
            assertThat(chart.months().subList(shade.first(), shade.last() + 1))
                    .extracting(Chart.Month::label)
                    .containsExactly("Feb 2026", "Mar 2026");
            assertThat(chart.months().get(shade.first()).limits()).isNull();
            Chart.Cut cut = chart.times().cuts().get(0);
            assertThat(chart.months().get(cut.first()).label()).isEqualTo("Jul 2025");
        });
        assertThat(row(pack, "variation-months", title).stream()
                        .filter(cell -> cell.plain().contains("[exc]")))
                .hasSize(2);
        assertThat(sheet(pack, "Variation").stream()
                        .filter(row -> row.contains(new Sheet.Words(title))
                                && row.contains(new Sheet.Words("in an exceptional period, left out of the limits"))))
                .hasSize(2);
        String words = PlainText.of(section(pack, "measure-" + HIGHER));
        assertThat(words)
                .contains("Left out of the limits as exceptional: February to March 2026 (System down: Kept on paper).")
                .contains("Limits are drawn anew from July 2025, as there is a break in the series: A new form.");
    }

    private static void assertAlike(String id, List<Tally> months, Variation expected) {
        assertThat(assertAlike(id, new GivenPack().months(id, months))).isEqualTo(expected);
    }

    /** What all of them say. */
    private static Variation assertAlike(String id, GivenPack given) {
        Pack pack = given.pack();
        Variation expected = mark(section(pack, "measure-" + id));
        String title = title(given, id);
        assertThat(signal(pack, "summary-measures", title)).as("summary").isEqualTo(expected);
        assertThat(signal(pack, "variation-measures", title)).as("page of all").isEqualTo(expected);
        assertThat(csv(pack, id)).as("measures.csv").isEqualTo(expected.code());
        assertThat(workbook(pack, title)).as("workbook").contains(new Sheet.Words(expected.words()));
        charts(pack, id, title)
                .forEach(chart -> assertThat(chart.variation()).as("chart").isEqualTo(expected));
        assertMonthsAlike(pack, id, title);
        return expected;
    }

    private static String title(GivenPack given, String id) {
        return given.results()
                .result(id, GivenPack.REPORTED)
                .orElseThrow()
                .measure()
                .title();
    }

    /** Each month of the charts, and of the table below them, is marked as the CSV's signal says. */
    private static void assertMonthsAlike(Pack pack, String id, String title) {
        List<Boolean> signals = pack.measures().stream()
                .filter(row -> row.measure().equals(id) && row.period().matches("\\d{4}-\\d{2}"))
                .map(row ->
                        !List.of("none", "left-out", "").contains(row.process().signal()))
                .toList();
        charts(pack, id, title)
                .forEach(chart -> assertThat(chart.months().stream()
                                .map(month -> month.variation().isSpecial())
                                .toList())
                        .isEqualTo(signals));
        List<Boolean> table = row(pack, "variation-months", title).stream()
                .skip(1)
                .map(cell -> cell.content().size() > 1 && !cell.plain().contains("[exc]"))
                .toList();
        assertThat(table).isEqualTo(signals.subList(signals.size() - table.size(), signals.size()));
    }

    private static Stream<Chart.Control> charts(Pack pack, String id, String title) {
        return blocks(pack.sections())
                .filter(Block.Figure.class::isInstance)
                .map(block -> (Block.Figure) block)
                .flatMap(figure -> figure.chart() instanceof Chart.Controls controls
                        ? controls.charts().stream()
                        : figure.chart() instanceof Chart.Control control ? Stream.of(control) : Stream.empty())
                .filter(chart -> chart.name().equals(title));
    }

    private static Variation mark(Section section) {
        return section.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .flatMap(block -> ((Block.Paragraph) block).content().stream())
                .filter(Inline.Signal.class::isInstance)
                .map(inline -> ((Inline.Signal) inline).variation())
                .findFirst()
                .orElseThrow();
    }

    private static Variation signal(Pack pack, String table, String title) {
        return row(pack, table, title).stream()
                .flatMap(cell -> cell.content().stream().flatMap(List::stream))
                .filter(Inline.Signal.class::isInstance)
                .map(inline -> ((Inline.Signal) inline).variation())
                .findFirst()
                .orElseThrow();
    }

    private static List<Table.Cell> row(Pack pack, String table, String title) {
        return blocks(pack.sections())
                .filter(block -> block instanceof Table found && found.id().equals(table))
                .flatMap(block -> ((Table) block).rows().stream())
                .filter(Table.Cells.class::isInstance)
                .map(row -> ((Table.Cells) row).cells())
                .filter(cells -> cells.get(0).plain().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static String csv(Pack pack, String id) {
        return pack.measures().stream()
                .filter(row -> row.measure().equals(id) && row.period().equals(GivenPack.REPORTED.toString()))
                .map(TidyRow::process)
                .map(TidyRow.Process::variation)
                .findFirst()
                .orElseThrow();
    }

    private static List<List<Sheet.Datum>> sheet(Pack pack, String name) {
        return pack.sheets().stream()
                .filter(sheet -> sheet.name().equals(name))
                .flatMap(sheet -> java.util.Objects.requireNonNull(sheet.table()).rows().stream())
                .toList();
    }

    private static List<Sheet.Datum> workbook(Pack pack, String title) {
        return sheet(pack, "Summary").stream()
                .filter(row -> row.contains(new Sheet.Words(title)))
                .findFirst()
                .orElseThrow();
    }

    private static Section section(Pack pack, String id) {
        return sections(pack.sections())
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Block> blocks(List<Section> sections) {
        return sections(sections).flatMap(section -> section.blocks().stream());
    }

    private static Stream<Section> sections(List<Section> sections) {
        return sections.stream().flatMap(section -> Stream.concat(Stream.of(section), sections(section.sections())));
    }
}

package victimspack.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import victimspack.grade.control.Variation;
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

    private static void assertAlike(String id, List<Tally> months, Variation expected) {
        GivenPack given = new GivenPack().months(id, months);
        Pack pack = given.pack();
        String title = given.results()
                .result(id, GivenPack.REPORTED)
                .orElseThrow()
                .measure()
                .title();

        assertThat(mark(section(pack, "measure-" + id))).as("sentence").isEqualTo(expected);
        assertThat(signal(pack, "summary-measures", title)).as("summary").isEqualTo(expected);
        assertThat(signal(pack, "variation-measures", title)).as("page of all").isEqualTo(expected);
        assertThat(csv(pack, id)).as("measures.csv").isEqualTo(expected.code());
        assertThat(workbook(pack, title)).as("workbook").contains(new Sheet.Words(expected.words()));
        charts(pack, id, title)
                .forEach(chart -> assertThat(chart.variation()).as("chart").isEqualTo(expected));
        assertMonthsAlike(pack, id, title);
    }

    /** Each month of the charts, and of the table below them, is marked as the CSV's signal says. */
    private static void assertMonthsAlike(Pack pack, String id, String title) {
        List<Boolean> signals = pack.measures().stream()
                .filter(row -> row.measure().equals(id) && row.period().matches("\\d{4}-\\d{2}"))
                .map(row -> !row.process().signal().equals("none"))
                .toList();
        charts(pack, id, title)
                .forEach(chart -> assertThat(chart.months().stream()
                                .map(month -> month.variation().isSpecial())
                                .toList())
                        .isEqualTo(signals));
        List<Boolean> table = row(pack, "variation-months", title).stream()
                .skip(1)
                .map(cell -> cell.content().size() > 1)
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

    private static List<Sheet.Datum> workbook(Pack pack, String title) {
        return pack.sheets().stream()
                .filter(sheet -> sheet.name().equals("Summary"))
                .flatMap(sheet -> java.util.Objects.requireNonNull(sheet.table()).rows().stream())
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

package victimspack.pack.section;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import victimspack.extract.Quarter;
import victimspack.grade.Numbers;
import victimspack.grade.Results;
import victimspack.measure.Kind;
import victimspack.measure.Measure;
import victimspack.measure.Part;
import victimspack.measure.Series;
import victimspack.pack.document.Block;
import victimspack.pack.document.Section;
import victimspack.pack.document.Table;
import victimspack.pack.words.Heads;
import victimspack.pack.words.Numerals;
import victimspack.pack.words.Shorthand;
import victimspack.pack.words.Tables;
import victimspack.pack.words.Text;
import victimspack.pack.words.Words;
import victimspack.pack.written.Material;

/**
 * National and neighbouring figures beside a count of the force. Areas differ in size, so each is shown with its change on
 * the same quarter last year, in which they can be compared.
 */
final class OtherAreas {

    /** Beyond this many areas a table would not fit its page; the others follow in tables of their own. */
    private static final int AREAS_A_TABLE = 2;

    private final Results results;
    private final Measure measure;
    private final List<Material.Comparator> figures;

    private OtherAreas(Results results, Measure measure, List<Material.Comparator> figures) {
        this.results = results;
        this.measure = measure;
        this.figures = figures;
    }

    /** Tables for a count that comparators name by its id; none for other measures. */
    static List<Block> beside(Results results, Material material, Measure measure) {
        List<Material.Comparator> figures = material.comparators().stream()
                .filter(figure -> figure.series().equals(measure.id()))
                .toList();
        if (figures.isEmpty()) {
            return List.of();
        }
        OtherAreas others = new OtherAreas(results, measure, figures);
        boolean quarterly = figures.stream()
                .allMatch(figure -> Quarter.parse(figure.period()).isPresent());
        return measure.kind() == Kind.COUNT && quarterly
                ? others.tables()
                : List.of(list("table-" + measure.id() + "-areas", figures));
    }

    /** Figures that name no measure, as they were supplied. */
    static Optional<Section> section(Results results, Material material) {
        List<String> measures = results.counts().framework().measures().stream()
                .map(Measure::id)
                .toList();
        List<Material.Comparator> unnamed = material.comparators().stream()
                .filter(figure -> !measures.contains(figure.series()))
                .toList();
        boolean asked = results.counts().framework().settings().asksFor(Part.COMPARATORS);
        if (material.comparators().isEmpty() && asked) {
            return Optional.of(Section.of(
                    "other-areas",
                    "Other areas",
                    List.of(Text.body(
                            "No figures of other areas were supplied: comparators.csv was not in the input folder."))));
        }
        return unnamed.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of("other-areas", "Other areas", List.of(list("table-areas", unnamed))));
    }

    private List<Block> tables() {
        List<String> areas =
                figures.stream().map(Material.Comparator::area).distinct().toList();
        List<Block> tables = new ArrayList<>();
        YearAmongAreas.words(
                        results.reported(),
                        quarter -> own(quarter).map(Numbers::exact),
                        areas,
                        area -> quarter -> figure(area, quarter).map(Numbers::exact))
                .ifPresent(words -> tables.add(Text.body(words)));
        for (int i = 0; i < areas.size(); i += AREAS_A_TABLE) {
            tables.add(table(areas.subList(i, Math.min(areas.size(), i + AREAS_A_TABLE)), i / AREAS_A_TABLE + 1));
        }
        return tables;
    }

    private Table table(List<String> areas, int number) {
        int share = 75 / (2 * areas.size() + 2);
        Heads heads = Heads.left("Quarter", 20).andRight("This force", share).andRight("Change, this force", share);
        areas.forEach(area -> heads.andRight(area, share).andRight("Change, " + area, share));
        List<Table.Row> rows =
                results.shown().stream().map(quarter -> row(areas, quarter)).toList();
        return Tables.figures(
                "table-" + measure.id() + "-areas-" + number,
                "%s beside other areas; change on the same quarter last year".formatted(measure.title()),
                heads.fill(),
                rows,
                sources(areas));
    }

    private Table.Row row(List<String> areas, Quarter quarter) {
        List<String> cells = new ArrayList<>();
        cells.add(quarter.inShort());
        add(cells, own(quarter), own(quarter.sameQuarterLastYear()));
        for (String area : areas) {
            add(cells, figure(area, quarter), figure(area, quarter.sameQuarterLastYear()));
        }
        return new Table.Cells(cells.stream().map(Table.Cell::of).toList());
    }

    private static void add(List<String> cells, Optional<BigDecimal> now, Optional<BigDecimal> before) {
        cells.add(now.map(Numerals::plain).orElse(Shorthand.NOT_AVAILABLE));
        cells.add(now.flatMap(value ->
                        before.filter(earlier -> earlier.signum() != 0).map(earlier -> relative(value, earlier)))
                .orElse(Shorthand.NOT_AVAILABLE));
    }

    private static String relative(BigDecimal now, BigDecimal before) {
        BigFraction change = Numbers.exact(now).divide(Numbers.exact(before)).subtract(BigFraction.ONE);
        return Numbers.signed(change.multiply(100), 1) + "%";
    }

    private Optional<BigDecimal> own(Quarter quarter) {
        Series series = results.counts().measure(measure.id()).series();
        boolean known = results.counts().quarters().contains(quarter)
                && !series.quarter(quarter).hidden();
        return known ? Optional.of(BigDecimal.valueOf(series.quarter(quarter).numerator())) : Optional.empty();
    }

    private Optional<BigDecimal> figure(String area, Quarter quarter) {
        return figures.stream()
                .filter(figure -> figure.area().equals(area))
                .filter(figure -> figure.period().equals(quarter.toString()))
                .map(Material.Comparator::value)
                .findFirst();
    }

    private List<String> sources(List<String> areas) {
        return figures.stream()
                .filter(figure -> areas.contains(figure.area()))
                .map(figure -> figure.area() + ": " + source(figure))
                .distinct()
                .map(Words::sentence)
                .toList();
    }

    private static String source(Material.Comparator figure) {
        return figure.source() == null ? "source not stated" : Words.phrase(figure.source());
    }

    private static Table list(String id, List<Material.Comparator> figures) {
        List<Table.Head> heads = Heads.left("Series", 25)
                .andLeft("Area", 25)
                .andLeft("Period", 30)
                .andRight("Value", 20)
                .fill();
        List<Table.Row> rows = figures.stream()
                .map(figure -> Tables.row(
                        figure.series(), figure.area(), period(figure.period()), Numerals.plain(figure.value())))
                .toList();
        String sources = figures.stream()
                .map(figure -> figure.area() + ": " + source(figure))
                .distinct()
                .collect(Collectors.joining("; "));
        return Tables.figures(
                id, "National and neighbouring figures, as supplied", heads, rows, List.of(Words.sentence(sources)));
    }

    private static String period(String period) {
        return Quarter.parse(period).map(Quarter::inWords).orElse(period);
    }
}

package victimspack.pack.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import victimspack.grade.Result;
import victimspack.grade.Results;
import victimspack.measure.Framework;
import victimspack.measure.Kind;
import victimspack.measure.Measure;
import victimspack.pack.document.Block;
import victimspack.pack.document.Chart;
import victimspack.pack.document.Edition;
import victimspack.pack.document.Identity;
import victimspack.pack.document.Provenance;
import victimspack.pack.document.Section;
import victimspack.pack.document.Sheet;
import victimspack.pack.words.SectionWords;
import victimspack.pack.words.Shorthand;
import victimspack.pack.words.Standing;
import victimspack.pack.words.Words;
import victimspack.pack.written.Material;

/** The workbook: cover, contents, notes, summary, a sheet per group of measures, breakdowns, data quality, charts. */
public final class WorkbookSheets {

    private final Results results;
    private final Material material;
    private final Identity identity;
    private final List<Sheet> figures;

    private WorkbookSheets(Results results, Material material, Provenance provenance, Identity identity) {
        this.results = results;
        this.material = material;
        this.identity = identity;
        this.figures = figures(provenance);
    }

    /** The workbook of a pack from such results, such material and such a run. */
    public static WorkbookSheets of(Results results, Material material, Provenance provenance, Identity identity) {
        return new WorkbookSheets(results, material, provenance, identity);
    }

    /** The sheets that hold figures; one that would hold none is left out. */
    private List<Sheet> figures(Provenance provenance) {
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(summary());
        results.counts().framework().priorities().stream().map(this::group).forEach(sheets::add);
        VariationSheet.of(results, identity).ifPresent(sheets::add);
        BreakdownSheet.of(results, identity).ifPresent(sheets::add);
        DifferencesSheet.of(results, identity).ifPresent(sheets::add);
        WeightedAuditsSheet.of(results, material.auditPopulation(), identity).ifPresent(sheets::add);
        RevisionsSheet.of(results, identity).ifPresent(sheets::add);
        sheets.add(DataQualitySheet.of(provenance, identity));
        return List.copyOf(sheets);
    }

    /** The words and marks in the tables of figures, for the lists that explain marks. */
    public String words() {
        return figures.stream()
                .map(Sheet::table)
                .filter(Objects::nonNull)
                .map(SheetLines::marks)
                .collect(Collectors.joining(" "));
    }

    /** All sheets in their order, beside such sections of the other formats. */
    public List<Sheet> sheets(Edition edition, List<Section> sections) {
        List<Sheet> tables = new ArrayList<>();
        tables.add(NotesSheet.of(
                results, identity, Shorthand.used(SectionWords.of(sections) + words(), edition.isRestricted())));
        tables.addAll(figures);
        charts(sections, identity).ifPresent(tables::add);
        List<Sheet> all = new ArrayList<>();
        all.add(CoverSheet.of(results, material, identity, edition));
        all.add(ContentsSheet.of(tables, identity));
        all.addAll(tables);
        return List.copyOf(all);
    }

    /** Of a framework that grades nothing, every measure with the quarter's own value. */
    private Sheet summary() {
        Standing standing = new Standing(results);
        boolean graded = !standing.gradedPriorities().isEmpty();
        List<SheetRow> rows = (graded ? standing.gradedMeasures().stream() : measures())
                .map(result -> new SheetRow(results, result, graded))
                .toList();
        Sheet.Grid grid = SheetColumns.summary().grid("Summary_measures", rows);
        String holds =
                graded ? "each graded measure in %s with the value that its grade is about." : "each measure in %s.";
        List<String> lines = SheetLines.of(
                identity,
                ("This worksheet contains one table: " + holds)
                        .formatted(results.reported().inWords()),
                grid);
        return new Sheet("Summary", graded ? "Summary: graded measures" : "Summary", lines, grid, List.of());
    }

    private Stream<Result> measures() {
        return results.counts().framework().measures().stream()
                .filter(measure -> measure.kind() != Kind.TEXT)
                .flatMap(measure -> results.result(measure.id(), results.reported()).stream());
    }

    private Sheet group(Framework.Priority priority) {
        List<SheetRow> rows = results.counts().framework().measures(priority).stream()
                .filter(measure -> measure.kind() != Kind.TEXT)
                .flatMap(this::quarters)
                .toList();
        String name = SheetNames.of(priority, results.counts().framework().priorities());
        Sheet.Grid grid = SheetColumns.measures().grid(name + "_measures", rows);
        List<String> lines = SheetLines.of(
                identity,
                "This worksheet contains one table: each measure of %s in every quarter held."
                        .formatted(priority.title()),
                grid);
        return new Sheet(name, priority.title(), lines, grid, List.of());
    }

    private Stream<SheetRow> quarters(Measure measure) {
        return results.quarters().stream()
                .flatMap(quarter -> results.result(measure.id(), quarter).stream())
                .map(result -> new SheetRow(results, result, false));
    }

    private static Optional<Sheet> charts(List<Section> sections, Identity identity) {
        List<Block.Figure> figures = sections.stream()
                .flatMap(WorkbookSheets::figures)
                .filter(figure -> figure.chart() instanceof Chart.Trend
                        || figure.chart() instanceof Chart.Funnel
                        || figure.chart() instanceof Chart.Control)
                .toList();
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        List<String> lines = SheetLines.text(
                identity,
                List.of("This worksheet contains %s. Each can be edited and has a text alternative."
                        .formatted(Words.many(figures.size(), "chart", "charts"))));
        return Optional.of(new Sheet("Charts", "Charts", lines, null, figures));
    }

    private static Stream<Block.Figure> figures(Section section) {
        Stream<Block.Figure> own =
                section.blocks().stream().filter(Block.Figure.class::isInstance).map(Block.Figure.class::cast);
        return Stream.concat(own, section.sections().stream().flatMap(WorkbookSheets::figures));
    }
}

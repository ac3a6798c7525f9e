package victimspack.pack.variation;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import victimspack.grade.Result;
import victimspack.grade.Results;
import victimspack.grade.control.ControlPoint;
import victimspack.grade.control.Limits;
import victimspack.grade.control.Variation;
import victimspack.measure.Framework;
import victimspack.measure.Kind;
import victimspack.pack.document.Block;
import victimspack.pack.document.Section;
import victimspack.pack.document.Table;
import victimspack.pack.words.Heads;
import victimspack.pack.words.Marks;
import victimspack.pack.words.NoGrade;
import victimspack.pack.words.Shorthand;
import victimspack.pack.words.Shown;
import victimspack.pack.words.Standing;
import victimspack.pack.words.Tables;
import victimspack.pack.words.Text;
import victimspack.pack.words.Words;

/** Whether each measure's latest month is out of the ordinary: one row a measure, then all small charts and their months. */
public final class VariationPage {

    private static final int MONTHS = 12;
    private static final int MOST_CHARTS = 24;
    private static final int ROWS_OF_HALF_A_PAGE = 18;

    private final Results results;
    private final List<MonthsSay> charted;

    private VariationPage(Results results) {
        this.results = results;
        this.charted = MonthsSay.charted(results);
    }

    /** The section; empty where no measure has months enough for limits. */
    public static Optional<Section> of(Results results) {
        VariationPage page = new VariationPage(results);
        return page.charted.stream().anyMatch(months -> months.variation() != Variation.NOT_TESTED)
                ? Optional.of(page.section())
                : Optional.empty();
    }

    /** The months of all measures, for the end of the pack; empty where the section is. */
    public static Optional<Section> months(Results results) {
        return of(results)
                .map(section -> Section.of(
                        "control-months",
                        "Months behind the control charts",
                        List.of(new VariationPage(results).byMonth())));
    }

    private Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Text.body(
                "A measure never stands still. Common cause is the usual coming and going of its months; concern and "
                        + "improvement are months that chance alone would seldom bring. "
                        + OutOfTheOrdinary.counted(results)));
        blocks.add(measures());
        hidden().ifPresent(words -> blocks.add(Text.note(words)));
        blocks.addAll(charts());
        return new Section("variation", "Variation and assurance", opening(), List.copyOf(blocks), List.of());
    }

    /** A table that fills a page begins one. */
    private Section.Opening opening() {
        return charted.size() > ROWS_OF_HALF_A_PAGE ? Section.Opening.NEW_PAGE : Section.Opening.RUNNING_ON;
    }

    /** Small charts of all measures whose months can differ, as many in one figure as a page has room for. */
    private List<Block> charts() {
        List<MonthsSay> drawn = charted.stream().filter(this::isDrawn).toList();
        int figures = (drawn.size() + MOST_CHARTS - 1) / MOST_CHARTS;
        List<Block> blocks = new ArrayList<>();
        for (int figure = 0; figure < figures; figure++) {
            List<MonthsSay> part =
                    drawn.subList(figure * drawn.size() / figures, (figure + 1) * drawn.size() / figures);
            String number = figures == 1 ? "" : ", part %d of %d".formatted(figure + 1, figures);
            blocks.add(
                    ControlFigures.of(
                            part,
                            "figure-variation-" + (figure + 1),
                            "Control charts%s, months to %s"
                                    .formatted(
                                            number,
                                            Words.month(results.reported().lastMonth())),
                            "the extracts listed in Appendix B; the latest 12 months stand in a table before the appendices, all in measures.csv"));
        }
        return blocks;
    }

    /** Measures with a grade, key data, and of the others those whose latest month is out of the ordinary. */
    private boolean isDrawn(MonthsSay months) {
        return months.isWorthDrawing()
                && (Standing.isGraded(months.result())
                        || isKey(months)
                        || months.variation().isSpecial());
    }

    private boolean isKey(MonthsSay months) {
        return results.counts().framework().priorities().stream()
                .anyMatch(priority -> !priority.graded()
                        && priority.id().equals(months.measure().priority()));
    }

    private Table measures() {
        boolean targets = charted.stream().anyMatch(MonthsSay::hasTarget);
        Heads heads = Heads.left("Measure", targets ? 27 : 35)
                .andRight("Value", 10)
                .andRight("Latest month", 9)
                .andRight("Usual range of months", 15)
                .andLeft("Variation", targets ? 13 : 15);
        if (targets) {
            heads.andLeft("Assurance", 12);
        }
        heads.andLeft("Grade", targets ? 14 : 16);
        List<Table.Row> rows = new ArrayList<>();
        for (Framework.Priority priority : results.counts().framework().priorities()) {
            List<Table.Row> own = charted.stream()
                    .filter(months -> months.measure().priority().equals(priority.id()))
                    .map(months -> row(months, targets))
                    .toList();
            if (!own.isEmpty()) {
                rows.add(new Table.Group(priority.title()));
                rows.addAll(own);
            }
        }
        return Tables.figures(
                "variation-measures",
                "What the months to %s say. Value is that of the quarter or, where marked, of the time it is graded on."
                        .formatted(Words.month(results.reported().lastMonth())),
                heads.fill(),
                rows,
                Stream.concat(
                                Stream.of("Usual range: between the process limits of the latest month."
                                        + (targets
                                                ? " Assurance: whether a target would be met while the months come and go as they do."
                                                : " Assurance is not shown, as no measure here has a target.")),
                                NoGrade.keyOf(rows).stream())
                        .toList());
    }

    private static Table.Row row(MonthsSay months, boolean targets) {
        Result result = months.result();
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(Table.Cell.of(result.measure().title() + Shown.window(result.measure())));
        cells.add(Table.Cell.of(Shown.graded(result)));
        cells.add(months.latest().map(point -> latest(months, point)).orElse(Table.Cell.of(Shorthand.NOT_AVAILABLE)));
        cells.add(Table.Cell.of(range(months)));
        cells.add(Table.Cell.of(months.mark()));
        if (targets) {
            cells.add(Table.Cell.of(months.assurance()));
        }
        cells.add(Table.Cell.of(Marks.of(result)));
        return new Table.Cells(List.copyOf(cells));
    }

    /** The latest month with a value, which is named where it is not the quarter's last. */
    private static Table.Cell latest(MonthsSay months, ControlPoint point) {
        YearMonth month = point.observation().month();
        boolean last = month.equals(months.result().quarter().lastMonth());
        return Tables.lines(last ? List.of(months.show(point)) : List.of(months.show(point), Words.shortMonth(month)));
    }

    static String range(MonthsSay months) {
        Optional<Limits> limits = months.latest().map(ControlPoint::limits);
        return limits.map(months::range).orElse(Shorthand.NOT_APPLICABLE);
    }

    /** Which measures have no row although they have months or states, and why. */
    private Optional<String> hidden() {
        List<Result> all = results.counts().framework().measures().stream()
                .flatMap(measure -> results.result(measure.id(), results.reported()).stream())
                .toList();
        long kept = all.stream()
                .filter(result -> MonthsSay.of(results, result).hidden())
                .count();
        List<String> states = all.stream()
                .filter(result -> result.measure().kind() == Kind.SNAPSHOT)
                .map(result -> result.measure().title())
                .toList();
        List<String> sentences = new ArrayList<>();
        if (kept > 0) {
            sentences.add(
                    "The months of %s are not shown in a public pack, so that nobody can be recognised, and so there are no "
                                    .formatted(Words.many(kept, "measure", "measures"))
                            + "control charts of them here; Members can see them in the restricted pack.");
        }
        if (!states.isEmpty()) {
            sentences.add("%s: a state at a period's end carries over from month to month and is not tested."
                    .formatted(Words.list(states)));
        }
        return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
    }

    private Table byMonth() {
        YearMonth last = results.reported().lastMonth();
        List<YearMonth> shown = Stream.iterate(last.minusMonths(MONTHS - 1L), month -> month.plusMonths(1))
                .limit(MONTHS)
                .toList();
        Heads heads = Heads.left("Measure", 16);
        shown.forEach(month -> heads.andMonth(
                Words.shortMonth(month), 7, results.reported().months().contains(month)));
        List<Table.Row> rows = charted.stream()
                .<Table.Row>map(months -> new Table.Cells(Stream.concat(
                                Stream.of(Table.Cell.of(months.measure().title())),
                                shown.stream().map(month -> month(months, month)))
                        .toList()))
                .toList();
        return Tables.figures(
                "variation-months",
                "The latest months of every measure, %s to %s".formatted(Words.month(shown.get(0)), Words.month(last)),
                heads.fill(),
                rows,
                List.of());
    }

    private static Table.Cell month(MonthsSay months, YearMonth month) {
        return months.point(month)
                .map(point -> {
                    String mark = months.shorthand(point);
                    String shown = months.show(point);
                    return Tables.lines(mark.isEmpty() ? List.of(shown) : List.of(shown, mark));
                })
                .orElse(Table.Cell.of(Shorthand.NOT_APPLICABLE));
    }
}

package victimspack.pack.breakdown;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import victimspack.grade.Disparity;
import victimspack.grade.Interval;
import victimspack.grade.Numbers;
import victimspack.grade.Results;
import victimspack.grade.Status;
import victimspack.grade.Valuation;
import victimspack.measure.Measure;
import victimspack.measure.Tally;
import victimspack.pack.document.Table;
import victimspack.pack.words.Heads;
import victimspack.pack.words.Period;
import victimspack.pack.words.Shorthand;
import victimspack.pack.words.Shown;
import victimspack.pack.words.Tables;

/** The groups of one measure: their rates, and how far these are from the reference group's. */
final class DifferenceTable {

    private static final int PLACES_OF_RATIO = 2;
    private static final String BEYOND = "beyond chance";
    private static final String WITHIN = "within margin";
    private static final String KEY =
            "Beyond chance: more than chance alone would usually produce. Within margin: within the "
                    + "margin of error. That is read from the interval of the gap; the interval of the ratio is made in another "
                    + "way and can differ at its edge.";

    private DifferenceTable() {}

    static Table of(Results results, Measure measure, List<ComparedGroups> breakdowns) {
        List<Table.Row> rows = new ArrayList<>();
        for (ComparedGroups groups : breakdowns) {
            rows.add(new Table.Group(heading(groups)));
            groups.groups().forEach(group -> rows.add(row(measure, groups, group)));
        }
        Period period = breakdowns.get(0).period();
        rows.add(
                all(measure, period.tally(results.counts().measure(measure.id()).series())));
        List<Table.Head> heads = Heads.left("Group", 18)
                .andRight("Rate", 8)
                .andRight("Count", 17)
                .andRight("Ratio (95% interval)", 20)
                .andRight("Gap in points (95% interval)", 22)
                .andLeft("The gap is", 15)
                .fill();
        return Tables.figures(
                "table-" + measure.id() + "-groups",
                "%s: differences between groups, %s".formatted(measure.title(), period.inWords()),
                heads,
                rows,
                notes(rows));
    }

    static String heading(ComparedGroups groups) {
        String title = groups.breakdown().title();
        return groups.reference() == null ? title : "%s, compared with: %s".formatted(title, groups.reference());
    }

    private static List<String> notes(List<Table.Row> rows) {
        boolean small = rows.stream()
                .filter(Table.Cells.class::isInstance)
                .map(row -> ((Table.Cells) row).cells().get(1).plain())
                .anyMatch(Shorthand.LOW_RELIABILITY::equals);
        return small
                ? List.of(KEY, "Of a group of fewer than %d nothing is shown but [u].".formatted(Disparity.FLOOR))
                : List.of(KEY);
    }

    private static Table.Row row(Measure measure, ComparedGroups groups, ComparedGroups.Group group) {
        List<String> cells = new ArrayList<>();
        cells.add(group.label());
        cells.addAll(rate(measure, group));
        Disparity disparity = group.disparity();
        if (disparity != null) {
            cells.addAll(List.of(ratio(disparity), gap(disparity), briefly(disparity)));
        } else if (group.label().equals(groups.reference())) {
            cells.addAll(List.of("1", "0", "reference group"));
        } else {
            String none = group.isShown() || group.tally().hidden() ? Shorthand.NOT_APPLICABLE : lacking(group);
            cells.addAll(List.of(none, none, "not compared"));
        }
        return new Table.Cells(cells.stream().map(Table.Cell::of).toList());
    }

    private static String lacking(ComparedGroups.Group group) {
        return group.tally().denominator() == 0 ? Shorthand.NOT_APPLICABLE : Shorthand.LOW_RELIABILITY;
    }

    private static List<String> rate(Measure measure, ComparedGroups.Group group) {
        Tally tally = group.tally();
        if (!group.isShown()) {
            String none = tally.hidden() ? Shorthand.CONFIDENTIAL : lacking(group);
            return List.of(none, tally.hidden() || tally.denominator() > 0 ? none : "0");
        }
        return List.of(
                Shown.value(measure, Valuation.of(measure, tally), Status.OK), Shown.counts(measure, tally, Status.OK));
    }

    private static Table.Row all(Measure measure, Tally all) {
        return Tables.total(
                "All",
                Shown.value(measure, Valuation.of(measure, all), Status.OK),
                Shown.counts(measure, all, Status.OK),
                Shorthand.NOT_APPLICABLE,
                Shorthand.NOT_APPLICABLE,
                "not compared");
    }

    private static String ratio(Disparity disparity) {
        if (disparity.ratio() == null) {
            return Shorthand.NOT_APPLICABLE;
        }
        Interval interval = disparity.ratioInterval();
        String ratio = Numbers.decimal(disparity.ratio(), PLACES_OF_RATIO);
        return interval == null
                ? ratio
                : "%s (%s to %s)".formatted(ratio, end(interval.lower()), end(interval.upper()));
    }

    private static String end(double end) {
        return Numbers.decimal(Numbers.exact(BigDecimal.valueOf(end)), PLACES_OF_RATIO);
    }

    static String gap(Disparity disparity) {
        return "%s (%s)".formatted(Numbers.points(disparity.gap()), Shown.pointsInterval(disparity.gapInterval()));
    }

    private static String briefly(Disparity disparity) {
        return disparity.beyondChance() ? BEYOND : WITHIN;
    }
}

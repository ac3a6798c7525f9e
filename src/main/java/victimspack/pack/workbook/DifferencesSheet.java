package victimspack.pack.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import victimspack.grade.Disparity;
import victimspack.grade.Interval;
import victimspack.grade.Results;
import victimspack.grade.Valuation;
import victimspack.grade.Value;
import victimspack.measure.Tally;
import victimspack.pack.breakdown.ComparedGroups;
import victimspack.pack.breakdown.GroupDifferences;
import victimspack.pack.document.Identity;
import victimspack.pack.document.Sheet;
import victimspack.pack.words.Shorthand;

/** The groups of every measure whose groups are compared, in one long table. */
public final class DifferencesSheet {

    static final String NAME = "Group_differences";

    private DifferencesSheet() {}

    /** The sheet; empty where no groups are compared. */
    public static Optional<Sheet> of(Results results, Identity identity) {
        List<List<Sheet.Datum>> rows = new ArrayList<>();
        GroupDifferences.all(results).forEach(groups -> groups.groups().forEach(group -> rows.add(row(groups, group))));
        Sheet.Grid grid = new Sheet.Grid("Group_differences_rates", columns(), rows);
        String holds =
                "This worksheet contains one table: rates of groups beside those of a reference group. Of a group of fewer "
                        + "than %d nothing is shown.".formatted(Disparity.FLOOR);
        return SheetLines.sheet(identity, NAME, GroupDifferences.TITLE, List.of(holds), grid);
    }

    private static List<Sheet.Column> columns() {
        return List.of(
                new Sheet.Column("Measure", Sheet.Format.TEXT, 40),
                new Sheet.Column("Period", Sheet.Format.TEXT, 32),
                new Sheet.Column("Breakdown", Sheet.Format.TEXT, 26),
                new Sheet.Column("Group", Sheet.Format.TEXT, 26),
                new Sheet.Column("Reference group", Sheet.Format.TEXT, 26),
                new Sheet.Column("Number", Sheet.Format.COUNT, 14),
                new Sheet.Column("Of", Sheet.Format.COUNT, 14),
                new Sheet.Column("Rate", Sheet.Format.PER_CENT, 14),
                new Sheet.Column("Ratio", Sheet.Format.RATIO, 14),
                new Sheet.Column("Lower 95% limit of ratio", Sheet.Format.RATIO, 14),
                new Sheet.Column("Upper 95% limit of ratio", Sheet.Format.RATIO, 14),
                new Sheet.Column("Gap (percentage points)", Sheet.Format.POINTS, 14),
                new Sheet.Column("Lower 95% limit of gap", Sheet.Format.POINTS, 14),
                new Sheet.Column("Upper 95% limit of gap", Sheet.Format.POINTS, 14),
                new Sheet.Column("Gap against chance", Sheet.Format.TEXT, 30));
    }

    private static List<Sheet.Datum> row(ComparedGroups groups, ComparedGroups.Group group) {
        List<Sheet.Datum> row = new ArrayList<>(List.of(
                new Sheet.Words(groups.measure().title()),
                new Sheet.Words(groups.period().inWords()),
                new Sheet.Words(groups.breakdown().title()),
                new Sheet.Words(group.label()),
                new Sheet.Words(groups.reference() == null ? "None" : groups.reference())));
        row.addAll(rate(groups, group));
        row.addAll(comparison(group.disparity()));
        return List.copyOf(row);
    }

    private static List<Sheet.Datum> rate(ComparedGroups groups, ComparedGroups.Group group) {
        Tally tally = group.tally();
        if (!group.isShown()) {
            String why = tally.hidden() ? Shorthand.CONFIDENTIAL : Shorthand.LOW_RELIABILITY;
            Sheet.Datum none =
                    new Sheet.Shorthand(tally.hidden() || tally.denominator() > 0 ? why : Shorthand.NOT_APPLICABLE);
            return List.of(none, none, none);
        }
        Value value = Valuation.of(groups.measure(), tally);
        return List.of(
                SheetCells.count(tally.numerator()),
                SheetCells.count(tally.denominator()),
                SheetCells.exact(value.exact()));
    }

    private static List<Sheet.Datum> comparison(@Nullable Disparity disparity) {
        if (disparity == null) {
            Sheet.Datum none = SheetCells.notApplicable();
            return List.of(none, none, none, none, none, none, new Sheet.Words("Not compared"));
        }
        Interval ratio = disparity.ratioInterval();
        Interval gap = disparity.gapInterval();
        return List.of(
                SheetCells.exact(disparity.ratio()),
                ratio == null ? SheetCells.notApplicable() : SheetCells.decimal(ratio.lower()),
                ratio == null ? SheetCells.notApplicable() : SheetCells.decimal(ratio.upper()),
                SheetCells.exact(disparity.gap().multiply(100)),
                SheetCells.decimal(gap.lower() * 100),
                SheetCells.decimal(gap.upper() * 100),
                new Sheet.Words(
                        disparity.beyondChance()
                                ? "More than chance alone would usually produce"
                                : "Within the margin of error"));
    }
}

package victimspack.publish.csv;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import victimspack.pack.document.TidyRow;

/** The columns of measures.csv and breakdowns.csv, in their order, with what each one means. */
public enum TidyColumn {
    MEASURE("measure", "Measure", Type.TEXT, "The measure's id in the framework.", TidyRow::measure),
    PRIORITY(
            "priority",
            "Priority",
            Type.TEXT,
            "The id of the priority or group under which the measure is reported.",
            TidyRow::priority),
    PERIOD(
            "period",
            "Period",
            Type.PERIOD,
            "A quarter of the financial year (2026-27-Q2 is July to September 2026), a calendar month (2026-09) or, in"
                    + " public packs, several quarters together, from the first to the last (2025-26-Q3/2026-27-Q2).",
            TidyRow::period),
    SLICE(
            "slice",
            "Slice",
            Type.TEXT,
            "What the measure is broken down by. Two-way breakdowns are written with a cross between the two,"
                    + " such as vulnerability x severity.",
            row -> Objects.requireNonNullElse(row.slice(), "")),
    CATEGORY(
            "category",
            "Category",
            Type.TEXT,
            "The category within the slice. Two-way breakdowns have the two categories with a bar between them."
                    + " In public packs other-categories stands for small ones together.",
            row -> Objects.requireNonNullElse(row.category(), "")),
    NUMERATOR(
            "numerator",
            "Numerator",
            Type.DECIMAL_OR_SHORTHAND,
            "How many cases met the measure's condition, a whole number; for a count, the count; for a mean, the sum that is"
                    + " divided, which need not be whole.",
            TidyRow::numerator),
    DENOMINATOR(
            "denominator",
            "Denominator",
            Type.WHOLE_OR_SHORTHAND,
            "How many cases the measure is out of; for a mean, how many it is the mean of. Blank where the measure is a count or a sum, so that the value is the"
                    + " numerator.",
            TidyRow::denominator),
    PENDING(
            "pending",
            "Pending",
            Type.WHOLE_OR_SHORTHAND,
            "Cases that could not be judged yet because their time had not run out on the as-of day; not in the"
                    + " denominator. Blank in tables of a public pack whose small numbers are hidden.",
            TidyRow::pending),
    EXCLUDED(
            "excluded",
            "Excluded",
            Type.WHOLE_OR_SHORTHAND,
            "Cases in scope that could not be judged because a field was blank or unknown; not in the denominator."
                    + " Blank in tables of a public pack whose small numbers are hidden.",
            TidyRow::excluded),
    VALUE(
            "value",
            "Value",
            Type.DECIMAL_OR_SHORTHAND,
            "Numerator over denominator as a fraction (0.8949 is 89.49 per cent); for a mean, the mean in the measure's own"
                    + " unit; for a count, the count. Blank where status is not ok.",
            TidyRow::value),
    LOWER(
            "lower",
            "Lower limit",
            Type.DECIMAL_OR_SHORTHAND,
            "Lower limit of the 95 per cent interval of the value, in its unit: Wilson's of a share, the exact one of a Poisson"
                    + " count. Blank for means, profiles' totals and supplied counts.",
            TidyRow::lower),
    UPPER("upper", "Upper limit", Type.DECIMAL_OR_SHORTHAND, "Upper limit of the same interval.", TidyRow::upper),
    GRADED_NUMERATOR(
            "graded_numerator",
            "Numerator of the graded value",
            Type.DECIMAL_OR_SHORTHAND,
            "As numerator, of the value that the grade is about: the quarter's own, or pooled over the year to date or the"
                    + " last four quarters where the rule says so. Of a measure about persons whose quarter is hidden, the last"
                    + " four quarters in its place. Otherwise blank without a rule, and where the value is a mean of quarters.",
            TidyRow::gradedNumerator),
    GRADED_DENOMINATOR(
            "graded_denominator",
            "Denominator of the graded value",
            Type.WHOLE_OR_SHORTHAND,
            "As denominator, of the value that the grade is about.",
            TidyRow::gradedDenominator),
    GRADED_VALUE(
            "graded_value",
            "Graded value",
            Type.DECIMAL_OR_SHORTHAND,
            "The value that the grade is about, in the unit of value.",
            TidyRow::gradedValue),
    BASELINE(
            "baseline",
            "Baseline",
            Type.DECIMAL_OR_SHORTHAND,
            "What the graded value is compared with, in the unit of value. Blank where there is nothing to compare with.",
            TidyRow::baseline),
    CHANGE(
            "change",
            "Change",
            Type.DECIMAL_OR_SHORTHAND,
            "Graded value minus baseline: in percentage points for percentages, or as the measure's rule says, per cent of"
                    + " the baseline or an amount. The graded value is the quarter's own, or pooled over the year to date or the"
                    + " last four quarters where the rule says so, so change need not be value minus baseline.",
            TidyRow::change),
    GRADE(
            "grade",
            "Grade",
            Type.TEXT,
            "The grade that stands, or the words in its place: Satisfactory, Close Monitoring, Requires Action, Not graded,"
                    + " New measure, Reported annually, Insufficient data, Not supplied, Awaiting data or Figures not"
                    + " published. Filled for quarters only.",
            TidyRow::grade),
    CALCULATED_GRADE(
            "calculated_grade",
            "Calculated grade",
            Type.TEXT,
            "The grade that the rule gives, before a person moderated it. Filled for quarters only.",
            TidyRow::calculatedGrade),
    STATUS(
            "status",
            "Status",
            Type.TEXT,
            "ok, or why there is no value: no-base, not-supplied, not-applicable, insufficient-data, new-measure, annual,"
                    + " awaiting, figures-not-published or hidden (kept back so that nobody can be recognised).",
            TidyRow::status),
    REVISION(
            "revision",
            "Revision",
            Type.TEXT,
            "[r] where the records of this pack and the sealed pack of the quarter say different things. An earlier"
                    + " quarter's row holds what was published, the reported quarter's row the revised figures; both stand"
                    + " under Revisions in Appendix B. Months are by the records of this pack.",
            TidyRow::revision),
    CAUTION(
            "caution",
            "Caution",
            Type.TEXT,
            "[p] where the value is provisional, because what it counts had less time than in earlier quarters; [b] where there"
                    + " is a break in the series after it, or it looks back beyond the records, so that it is not comparable"
                    + " with later quarters; [exc] where it holds months of an exceptional period. Filled for quarters only.",
            TidyRow::caution),
    VARIATION(
            "variation",
            "Variation",
            Type.TEXT,
            "What the latest month of the reported quarter says by statistical process control: improvement, concern, neutral (out"
                    + " of the ordinary, of which neither direction is better), common-cause or not-tested. Filled for the"
                    + " reported quarter of measures whose months are in the file.",
            row -> row.process().variation()),
    ASSURANCE(
            "assurance",
            "Assurance",
            Type.TEXT,
            "Whether the measure's target would be met while its months come and go as they do: consistently-met,"
                    + " consistently-missed or hit-and-miss. Blank without a target.",
            row -> row.process().assurance()),
    SIGNAL(
            "signal",
            "Signal",
            Type.TEXT,
            "Why a month is out of the ordinary: above-limit, below-limit, rising, falling, two-of-three-high, two-of-three-low,"
                    + " seven-above, seven-below; or none. left-out for months of an exceptional period. Filled for these"
                    + " and for months with process limits.",
            row -> row.process().signal()),
    PROCESS_MEAN(
            "process_mean",
            "Process mean",
            Type.DECIMAL_OR_SHORTHAND,
            "The mean about which the months come and go, in the unit of value.",
            row -> row.process().mean()),
    PROCESS_LOWER(
            "process_lower",
            "Lower process limit",
            Type.DECIMAL_OR_SHORTHAND,
            "The lower process limit of the month, in the unit of value.",
            row -> row.process().lower()),
    PROCESS_UPPER(
            "process_upper",
            "Upper process limit",
            Type.DECIMAL_OR_SHORTHAND,
            "The upper process limit of the month, in the unit of value.",
            row -> row.process().upper());

    /** What stands in a column's cells. */
    enum Type {
        TEXT,
        PERIOD,
        WHOLE_OR_SHORTHAND,
        DECIMAL_OR_SHORTHAND
    }

    /** Columns of breakdowns.csv. */
    public static final List<TidyColumn> OF_BREAKDOWNS = without(EnumSet.of(
            GRADED_NUMERATOR,
            GRADED_DENOMINATOR,
            GRADED_VALUE,
            REVISION,
            CAUTION,
            VARIATION,
            ASSURANCE,
            SIGNAL,
            PROCESS_MEAN,
            PROCESS_LOWER,
            PROCESS_UPPER));

    /** Columns of measures.csv. */
    public static final List<TidyColumn> OF_MEASURES = without(EnumSet.of(SLICE, CATEGORY));

    private final String head;
    private final String title;
    private final Type type;
    private final String meaning;
    private final Function<TidyRow, String> cell;

    TidyColumn(String head, String title, Type type, String meaning, Function<TidyRow, String> cell) {
        this.head = head;
        this.title = title;
        this.type = type;
        this.meaning = meaning;
        this.cell = cell;
    }

    /** The column's name in the file's first line. */
    public String head() {
        return head;
    }

    /** The column's cell of a row, as the pack gives it. */
    public String of(TidyRow row) {
        return cell.apply(row);
    }

    String title() {
        return title;
    }

    Type type() {
        return type;
    }

    String meaning() {
        return meaning;
    }

    private static List<TidyColumn> without(Set<TidyColumn> left) {
        return Arrays.stream(values()).filter(column -> !left.contains(column)).toList();
    }
}

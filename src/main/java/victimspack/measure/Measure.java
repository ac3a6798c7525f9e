package victimspack.measure;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import victimspack.extract.Quarter;
import victimspack.extract.schema.ColumnType;
import victimspack.store.Cases;

/**
 * One measure of a framework, read from its file and checked.
 *
 * @param id          its name in files, such as {@code vna-completion}
 * @param title       the framework's words, such as {@code Victim Needs Assessments completed}
 * @param priority    the id of its priority
 * @param owner       who answers for it
 * @param aim         why it is measured
 * @param definition  what is counted among what, in words
 * @param kind        what its numbers are
 * @param from        the case table it counts; null for supplied figures and text
 * @param datedBy     the column that puts a row in a month; null as {@code from}, and for snapshots
 * @param number      for a mean, the column it is the mean of; otherwise null
 * @param conditions  which rows it is about
 * @param unit        what its value is given in
 * @param better      which way it should go
 * @param frequency   how often it is reported
 * @param annual      for an annual measure, what is reported; otherwise null
 * @param reportedIn  for an annual measure, the number of the quarter in which a year's figure is reported; null where that
 *                    is said in {@code annual}, or the measure is not annual
 * @param introduced  the first quarter for which it is measured; null where it was always
 * @param countFirst  whether its count is shown before its share, as its framework words it
 * @param sample      whether its rows are a sample, to be shown apart from full counts
 * @param survey      whether its rows are people's answers
 * @param breakdowns  by what it is broken down
 * @param disclosure  how carefully its own figures must be shown
 * @param rule        how it is graded; empty where it is not
 * @param minimumBase the smallest base on which a value is reliable enough to grade
 * @param excludedAre what the excluded rows are, in words; null where nothing can be excluded
 * @param pendingAre  what the pending rows are, in words; null where nothing can be pending
 * @param ripening    by when what it counts must have been done; null where that does not matter or is not known
 * @param lookBack    how far back it looks; null where it does not
 * @param comparator  a fixed figure shown beside it, in words; null where there is none
 * @param stepChanges from which months on its process limits are drawn anew, oldest first; may be empty
 * @param notes       what a reader must know, in sentences
 * @param examples    given rows with what they must come to
 * @param file        the file it was read from, for messages
 */
public record Measure(
        String id,
        String title,
        String priority,
        String owner,
        String aim,
        String definition,
        Kind kind,
        @Nullable Cases from,
        @Nullable String datedBy,
        @Nullable String number,
        Conditions conditions,
        Unit unit,
        Better better,
        Frequency frequency,
        @Nullable String annual,
        @Nullable Integer reportedIn,
        @Nullable Quarter introduced,
        boolean countFirst,
        boolean sample,
        boolean survey,
        List<Breakdown> breakdowns,
        DisclosureClass disclosure,
        Optional<GradeRule> rule,
        int minimumBase,
        @Nullable String excludedAre,
        @Nullable String pendingAre,
        @Nullable Ripening ripening,
        @Nullable LookBack lookBack,
        @Nullable String comparator,
        List<StepChange> stepChanges,
        List<String> notes,
        List<Example> examples,
        String file) {

    /** How often a measure is reported. */
    public enum Frequency {
        QUARTERLY,
        ANNUAL
    }

    /** What a value is given in. */
    public enum Unit {
        /** A share of rows, from 0 to 1 in files and as a percentage for readers. */
        PERCENT,
        /** How many rows. */
        COUNT,
        /** A column's mean, or a supplied value, in the column's own unit. */
        MEAN
    }

    /** Whether a quarter is before the first for which it is measured. */
    public boolean isNotYetIn(Quarter quarter) {
        return introduced != null && quarter.compareTo(introduced) < 0;
    }

    /** The same measure, as if its value were how many there were. */
    public Measure asCount() {
        return new Measure(
                id,
                title,
                priority,
                owner,
                aim,
                definition,
                kind == Kind.SUPPLIED ? Kind.SUPPLIED : Kind.COUNT,
                from,
                datedBy,
                number,
                conditions,
                Unit.COUNT,
                better,
                frequency,
                annual,
                reportedIn,
                introduced,
                countFirst,
                sample,
                survey,
                breakdowns,
                disclosure,
                rule,
                minimumBase,
                excludedAre,
                pendingAre,
                ripening,
                lookBack,
                comparator,
                stepChanges,
                notes,
                examples,
                file);
    }

    /** Whether its value is a percentage. */
    public boolean isPercentage() {
        return unit == Unit.PERCENT;
    }

    /**
     * The disclosure class of one of its tables.
     *
     * @param slice the breakdown's name; empty for the measure's own figures
     */
    public DisclosureClass disclosureOf(String slice) {
        return breakdowns.stream()
                .filter(breakdown -> breakdown.name().equals(slice))
                .map(Breakdown::disclosure)
                .findFirst()
                .orElse(disclosure);
    }

    /** Whether a column holds words of the force's own, which are shown as they are, and not codes. */
    public boolean isFreeText(String column) {
        return from == null
                || from.column(column)
                        .filter(known -> known.type() != ColumnType.TEXT)
                        .isEmpty();
    }

    /** What one row is, in words, such as {@code one row per crime reference}. */
    public String grain() {
        return from == null ? "" : from.table().grain();
    }
}

package victimspack.disclose.check;

import java.util.Optional;

/**
 * A row of measures.csv or breakdowns.csv, as a reader finds it.
 *
 * @param slice    empty in measures.csv
 * @param category empty in measures.csv
 * @param interval its ends put together; empty where it is not shown
 * @param graded   its graded value; empty where it is not shown, and in breakdowns.csv
 * @param gradedNumerator as {@code graded}, of which it is made
 * @param gradedDenominator as {@code gradedNumerator}
 * @param grade    the calculated grade; empty in breakdowns.csv and for months
 * @param revision its mark where it shows what an earlier pack published and the records now say something else
 * @param caution  its marks that say with what it cannot simply be compared
 * @param process  what it says of months by process control, put together; empty where it says nothing
 */
record Row(
        String measure,
        String slice,
        String category,
        String period,
        String numerator,
        String denominator,
        String pending,
        String excluded,
        String value,
        String baseline,
        String change,
        String interval,
        String graded,
        String gradedNumerator,
        String gradedDenominator,
        String grade,
        String status,
        String revision,
        String caution,
        String process) {

    boolean isHidden() {
        return status.equals("hidden");
    }

    /** Whether a hidden row holds a number after all. */
    boolean tells() {
        String numbers = numerator + denominator + pending + excluded + value + interval;
        return isHidden() && !numbers.isEmpty();
    }

    /** Whether it shows a graded value, or what that can be made of. */
    boolean isGradedShown() {
        return !graded.isEmpty() || !change.isEmpty();
    }

    /** Whether its own numbers are hidden while those of several quarters together are shown. */
    boolean isTogether() {
        return isHidden() && !gradedNumerator.isEmpty();
    }

    /** Whether it says something of the months of a measure; its own numbers may be a quarter's. */
    boolean isOfMonths() {
        return !process.isEmpty();
    }

    boolean isRevised() {
        return !revision.isEmpty();
    }

    /** The same row without its grade and what that is about. */
    Row ungraded() {
        return new Row(
                measure,
                slice,
                category,
                period,
                numerator,
                denominator,
                pending,
                excluded,
                value,
                "",
                "",
                interval,
                "",
                "",
                "",
                "",
                status,
                revision,
                caution,
                process);
    }

    boolean isMonth() {
        return Periods.isMonth(period);
    }

    boolean isShown() {
        return !isHidden() && !numerator.isEmpty();
    }

    /** A cell's key, the same in every pack. */
    String key() {
        return String.join("\u0000", measure, slice, category, period);
    }

    /** Whether both rows show the same numbers, or one of them shows none. */
    boolean agrees(Row other) {
        return !isShown()
                || !other.isShown()
                || numerator.equals(other.numerator) && denominator.equals(other.denominator);
    }

    /** Whether both rows show the same numbers of several quarters together, or one of them shows none. */
    boolean agreesTogether(Row other) {
        return !isTogether()
                || !other.isTogether()
                || gradedNumerator.equals(other.gradedNumerator) && gradedDenominator.equals(other.gradedDenominator);
    }

    static Optional<Long> whole(String number) {
        return number.matches("-?\\d{1,15}") ? Optional.of(Long.parseLong(number)) : Optional.empty();
    }
}

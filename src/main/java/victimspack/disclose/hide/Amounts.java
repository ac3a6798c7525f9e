package victimspack.disclose.hide;

import java.util.Arrays;
import java.util.Optional;
import victimspack.disclose.Reason;
import victimspack.measure.Kind;
import victimspack.measure.Measure;
import victimspack.measure.Tally;

/**
 * How many people each part of a cell is about: those counted and those not, or only those counted where there is no
 * base.
 *
 * @param parts one number, or two for a rate
 */
record Amounts(long[] parts) {

    private static final Amounts FIGURE = new Amounts(new long[0]);

    /** What the tally tells of people; nothing where it is a supplied figure that is no count. */
    static Amounts of(Measure measure, Tally tally) {
        if (measure.kind() == Kind.MEAN) {
            return new Amounts(new long[] {tally.denominator()});
        }
        boolean ratio = measure.kind() == Kind.RATE || measure.kind() == Kind.SNAPSHOT || measure.isPercentage();
        if (measure.kind() == Kind.PROFILE || !ratio && measure.kind() != Kind.SUPPLIED) {
            return new Amounts(new long[] {tally.numerator()});
        }
        if (tally.sum().signum() != 0) {
            return FIGURE;
        }
        return ratio
                ? new Amounts(new long[] {tally.numerator(), tally.denominator() - tally.numerator()})
                : new Amounts(new long[] {tally.numerator()});
    }

    /** Why the cell may not be shown, if it may not. */
    Optional<Reason> sensitive(int threshold, boolean personal) {
        if (parts.length > 0 && isSmall(parts[0], threshold)) {
            return Optional.of(Reason.FEW_COUNTED);
        }
        if (parts.length > 1 && isSmall(parts[1], threshold)) {
            return Optional.of(Reason.FEW_NOT_COUNTED);
        }
        boolean oneSided = parts.length > 1 && size() > 0 && (parts[0] == 0 || parts[1] == 0);
        return personal && oneSided ? Optional.of(Reason.WHOLE_GROUP) : Optional.empty();
    }

    private static boolean isSmall(long number, int threshold) {
        return number > 0 && number < threshold;
    }

    /** One part; nobody where the tally tells nothing of people. */
    long part(int number) {
        return number < parts.length ? parts[number] : 0;
    }

    /** All people the cell is about. */
    long size() {
        return Arrays.stream(parts).sum();
    }

    /** The least that a reader must think of a hidden part: a lone count is known to be no zero. */
    int least() {
        return parts.length == 1 ? 1 : 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Amounts that && Arrays.equals(parts, that.parts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(parts);
    }

    @Override
    public String toString() {
        return Arrays.toString(parts);
    }
}

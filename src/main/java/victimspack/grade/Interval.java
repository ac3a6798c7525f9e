package victimspack.grade;

/**
 * A 95 % confidence interval.
 *
 * @param lower its lower end
 * @param upper its upper end; in the unit of what it is the interval of: fractions for rates and their differences
 */
public record Interval(double lower, double upper) {

    public boolean contains(double value) {
        return lower <= value && value <= upper;
    }
}

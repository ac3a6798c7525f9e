package victimspack.grade.control;

import java.time.YearMonth;

/**
 * One month's figure.
 *
 * @param month the month
 * @param value the figure: a fraction for percentages, otherwise in the measure's unit
 * @param base  the number it was counted among; for a count the count itself; 0 where it is not known
 */
public record Observation(YearMonth month, double value, long base) {}

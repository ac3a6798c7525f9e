package victimspack.measure;

/**
 * A table that a public pack does not hold.
 *
 * @param breakdown by what the measure would be broken down
 * @param why       one sentence for the reader
 */
public record LeftOut(Breakdown breakdown, String why) {}

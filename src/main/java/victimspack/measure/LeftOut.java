package victimspack.measure;

/**
 * A table that a public pack does not hold.
 *
 * @param breakdown by what the measure would be broken down
 * @param why       for the reader: what follows a colon, to a full stop
 */
public record LeftOut(Breakdown breakdown, String why) {}

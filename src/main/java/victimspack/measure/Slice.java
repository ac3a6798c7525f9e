package victimspack.measure;

/**
 * The part of a measure that falls in one category of a breakdown.
 *
 * @param breakdown which breakdown
 * @param category  the category as it stands in files, such as {@code W} or {@code high}; of a two-way breakdown
 *                  {@code a | b}; {@code not-known} where the column has no value; {@link #OTHER} for small ones together
 * @param series    its tallies
 */
public record Slice(Breakdown breakdown, String category, Series series) {

    /** The category that stands for several small ones. */
    public static final String OTHER = "other-categories";

    /** The category of cases of which the fact is missing. */
    public static final String NOT_KNOWN = "not-known";

    /** What stands between the two categories of a two-way breakdown. */
    public static final String CROSS = " | ";
}

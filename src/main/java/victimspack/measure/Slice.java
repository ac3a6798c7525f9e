package victimspack.measure;

/**
 * The part of a measure that falls in one category of a breakdown.
 *
 * @param breakdown which breakdown
 * @param category  the category as it stands in files, such as {@code W} or {@code high}; of a two-way breakdown
 *                  {@code a | b}; {@code not-known} where the column has no value
 * @param series    its tallies
 */
public record Slice(Breakdown breakdown, String category, Series series) {}

package victimspack.disclose;

/**
 * A table whose hidden cells could not be proven to stay unknown.
 *
 * @param measure the measure's id
 * @param slice   the breakdown's name; empty for the measure's own figures
 */
public record Unproven(String measure, String slice) {}

package victimspack.measure;

import java.util.List;

/**
 * By what a measure is broken down.
 *
 * @param name       as it stands in breakdowns.csv: a column's name, or two as {@code vulnerability x severity}
 * @param title      in words, such as {@code By unit}
 * @param columns    one column of the case table, or two
 * @param disclosure how carefully the table must be shown
 */
public record Breakdown(String name, String title, List<String> columns, DisclosureClass disclosure) {}

package victimspack.measure.condition;

import java.util.Set;

/**
 * A checked condition on the rows of one case table.
 *
 * @param text    as it stands in the measure file
 * @param sql     the SQL made from its tree; it holds no text of the file except literals, which are quoted
 * @param columns the case table's columns it reads
 */
public record Condition(String text, String sql, Set<String> columns) {}

package victimspack.extract.rule;

/** A rule over the values of one row. It reports on the row and changes nothing else. */
@FunctionalInterface
public interface RowRule {

    void check(ParsedRow row);
}

package victimspack.extract.schema;

import static victimspack.extract.schema.Column.Presence.DERIVED;
import static victimspack.extract.schema.Column.Presence.OPTIONAL;
import static victimspack.extract.schema.Column.Presence.REQUIRED;

import java.util.List;
import org.jspecify.annotations.Nullable;
import victimspack.extract.schema.Column.Presence;

/** The words in which schemas are declared. Columns are optional and kept from a file unless said otherwise. */
final class Columns {

    static final int REFERENCE = 40;
    static final int NAME = 200;

    /** As much as pack.yaml takes of a text: about seven pages. */
    static final int PROSE = 20_000;

    private Columns() {}

    static Column text(String name, int maxLength, String meaning) {
        return new Column(name, ColumnType.TEXT, OPTIONAL, false, null, List.of(), maxLength, meaning);
    }

    /** Text of several pages at most, such as a comment. */
    static Column prose(String name, String meaning) {
        return text(name, PROSE, meaning);
    }

    static Column code(String name, List<String> codes, String meaning) {
        return new Column(name, ColumnType.CODE, OPTIONAL, false, null, codes, 0, meaning);
    }

    /** A code of a free list: lower-case words with hyphens. */
    static Column freeCode(String name, String meaning) {
        return new Column(name, ColumnType.CODE, OPTIONAL, false, null, List.of(), REFERENCE, meaning);
    }

    static Column timestamp(String name, String meaning) {
        return plain(name, ColumnType.TIMESTAMP, meaning);
    }

    static Column date(String name, String meaning) {
        return plain(name, ColumnType.DATE, meaning);
    }

    static Column yesNo(String name, String meaning) {
        return plain(name, ColumnType.YES_NO, meaning);
    }

    static Column wholeNumber(String name, String meaning) {
        return plain(name, ColumnType.WHOLE_NUMBER, meaning);
    }

    static Column longNumber(String name, String meaning) {
        return plain(name, ColumnType.LONG_NUMBER, meaning);
    }

    static Column decimal(String name, String meaning) {
        return plain(name, ColumnType.DECIMAL, meaning);
    }

    static Column required(Column column) {
        return with(column, REQUIRED, column.descriptive(), column.blankMeans());
    }

    static Column descriptive(Column column) {
        return with(column, column.presence(), true, column.blankMeans());
    }

    static Column blankMeans(String value, Column column) {
        return with(column, column.presence(), column.descriptive(), value);
    }

    static Column derived(Column column) {
        return with(column, DERIVED, column.descriptive(), column.blankMeans());
    }

    private static Column plain(String name, ColumnType type, String meaning) {
        return new Column(name, type, OPTIONAL, false, null, List.of(), 0, meaning);
    }

    private static Column with(Column column, Presence presence, boolean descriptive, @Nullable String blankMeans) {
        return new Column(
                column.name(),
                column.type(),
                presence,
                descriptive,
                blankMeans,
                column.codes(),
                column.maxLength(),
                column.meaning());
    }
}

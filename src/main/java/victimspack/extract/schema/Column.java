package victimspack.extract.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One column of an extract, as declared in its {@link Schema}.
 *
 * @param name        our name, lower case with underscores
 * @param type        what its cells are
 * @param presence    whether the file may do without it
 * @param descriptive whether an invalid value is a warning and read as not known, instead of an error that keeps the row out
 * @param blankMeans  the value that a blank cell stands for, as it would be written; null where blank is "not known"
 * @param codes       the codes allowed, empty where any value of the type is
 * @param maxLength   the longest text allowed, in characters; 0 where there is no limit
 * @param meaning     what the column holds, in words, for the reference
 */
public record Column(
        String name,
        ColumnType type,
        Presence presence,
        boolean descriptive,
        @Nullable String blankMeans,
        List<String> codes,
        int maxLength,
        String meaning) {

    /** The same column with another longest text. */
    public Column upTo(int characters) {
        return new Column(name, type, presence, descriptive, blankMeans, codes, characters, meaning);
    }

    /** Whether a column, and a value in it, must be there. */
    public enum Presence {
        /** The header must have it and every row must have a value. */
        REQUIRED,
        /** The file may lack it; a measure that needs it is then "Not supplied". */
        OPTIONAL,
        /** Worked out by the program when a row is accepted (never read from a file). */
        DERIVED
    }
}

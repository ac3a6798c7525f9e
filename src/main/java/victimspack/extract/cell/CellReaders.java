package victimspack.extract.cell;

import java.util.List;
import victimspack.extract.schema.Column;

/** The reader for each type of column. */
public final class CellReaders {

    /** The longest reference taken from a column that a mapping names: exports may have hashes. */
    public static final int LONGEST_MAPPED_REFERENCE = 200;

    /** The oldest age taken as one. */
    public static final int OLDEST = 120;

    private CellReaders() {}

    /** @param patterns further forms of dates and times in the file */
    public static CellReader of(Column column, List<TimePattern> patterns) {
        return switch (column.type()) {
            case TEXT -> new TextCells(column.maxLength());
            case CODE ->
                column.codes().isEmpty() ? new FreeCodeCells(column.maxLength()) : new CodeCells(column.codes());
            case TIMESTAMP -> new TimestampCells(patterns);
            case DATE -> new DateCells(patterns);
            case YES_NO -> new YesNoCells();
            case WHOLE_NUMBER -> new WholeNumberCells(OLDEST);
            case DECIMAL -> new DecimalCells();
            case LONG_NUMBER -> new LongNumberCells();
        };
    }
}

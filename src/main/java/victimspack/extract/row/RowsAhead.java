package victimspack.extract.row;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An extract's rows, some of which are read while those before them are worked on. */
public final class RowsAhead implements AutoCloseable {

    private final RowReader rows;
    private final int atOnce;
    private final ReadAhead<List<RawRow>> ahead;
    private Iterator<RawRow> read = List.<RawRow>of().iterator();

    /**
     * @param rows   is closed with it
     * @param atOnce how many are read while as many before them are worked on
     */
    public RowsAhead(RowReader rows, int atOnce) {
        this.rows = rows;
        this.atOnce = atOnce;
        this.ahead = new ReadAhead<>(this::portion);
    }

    /** As {@link RowReader#next}. */
    public @Nullable RawRow next() throws IOException {
        if (!read.hasNext()) {
            List<RawRow> next = ahead.next();
            if (next == null) {
                return null;
            }
            read = next.iterator();
        }
        return read.next();
    }

    private @Nullable List<RawRow> portion() throws IOException {
        List<RawRow> portion = new ArrayList<>(atOnce);
        while (portion.size() < atOnce) {
            RawRow row = rows.next();
            if (row == null) {
                break;
            }
            portion.add(row);
        }
        return portion.isEmpty() ? null : portion;
    }

    @Override
    public void close() throws IOException {
        ahead.close();
        rows.close();
    }
}

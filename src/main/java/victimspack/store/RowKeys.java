package victimspack.store;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import victimspack.extract.row.Placement;
import victimspack.extract.schema.Extract;
import victimspack.extract.schema.Schema;

/**
 * By what one extract's rows are found and told apart: a hash of the columns that are its key, one of all its cells, its
 * month, and of crimes what links them.
 */
final class RowKeys {

    private final int[] key;
    private final int supplied;
    private final int dated;
    private final boolean crimes;
    private final int[] links;

    RowKeys(Schema schema) {
        this.key = schema.key().stream().mapToInt(schema::indexOf).toArray();
        this.supplied = schema.columns().size();
        this.dated =
                MonthColumn.orPeriodOf(schema.extract()).map(schema::indexOf).orElse(-1);
        this.crimes = schema.extract() == Extract.CRIMES;
        this.links = crimes
                ? List.of("crime_ref", "victim_ref", "reported_at", "is_person").stream()
                        .mapToInt(schema::indexOf)
                        .toArray()
                : new int[0];
    }

    /** The values of {@link RowTables#keyColumns}. */
    List<@Nullable Object> of(Placement.Accepted row) {
        List<@Nullable Object> cells = row.values();
        YearMonth month = dated < 0 ? null : MonthColumn.monthOf(cells.get(dated));
        List<@Nullable Object> all = new ArrayList<>();
        all.add(RowWriter.position(row.row().file(), row.row().line()));
        all.add(row.row().file());
        all.add(row.row().line());
        all.add(month == null ? null : MonthColumn.number(month));
        all.add(hash(Arrays.stream(key).mapToObj(cells::get).toList()));
        all.add(hash(cells.subList(0, supplied)));
        if (crimes) {
            all.add(cells.get(links[0]));
            all.add(Boolean.TRUE.equals(cells.get(links[3])) ? cells.get(links[1]) : null);
            all.add(cells.get(links[2]));
        }
        return all;
    }

    private static UUID hash(List<? extends @Nullable Object> values) {
        StringBuilder joined = new StringBuilder();
        String between = "";
        for (Object value : values) {
            joined.append(between).append(value == null ? "" : value);
            between = "\u001f";
        }
        return UUID.nameUUIDFromBytes(joined.toString().getBytes(StandardCharsets.UTF_8));
    }
}

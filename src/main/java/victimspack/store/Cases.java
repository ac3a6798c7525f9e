package victimspack.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import victimspack.extract.reference.AgeBand;
import victimspack.extract.reference.ExtractSettings;

/**
 * A case table as one framework sees it.
 *
 * @param table   which table
 * @param columns its documented columns, then those that the framework expects a mapping to add
 */
public record Cases(CaseTable table, List<CaseColumn> columns) {

    private static final String AGE_BAND = "age_band";

    /** The documented columns, with the usual age bands. */
    public static Cases of(CaseTable table) {
        return of(table, ExtractSettings.defaults(), List.of());
    }

    /**
     * @param settings the age bands
     * @param extras   columns that a mapping adds to crimes; only the table of victims has them
     */
    public static Cases of(CaseTable table, ExtractSettings settings, List<CaseColumn> extras) {
        List<CaseColumn> columns = new ArrayList<>();
        table.columns()
                .forEach(column ->
                        columns.add(column.name().equals(AGE_BAND) ? column.withCodes(bands(settings)) : column));
        if (table == CaseTable.VICTIMS) {
            columns.addAll(extras);
        }
        return new Cases(table, List.copyOf(columns));
    }

    private static List<String> bands(ExtractSettings settings) {
        return Stream.concat(settings.ageBands().stream().map(AgeBand::name), Stream.of(CaseColumn.NOT_KNOWN))
                .toList();
    }

    public Optional<CaseColumn> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    /** The table's name in measure files. */
    public String name() {
        return table.tableName();
    }
}

package victimspack.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import victimspack.extract.Trial;
import victimspack.extract.schema.ColumnType;

class CaseTableTest {

    @TempDir
    private Path folder;

    /** What a table has besides, for the store's own use. */
    private static final Map<String, String> INTERNAL = Map.of("position", "BIGINT", "victims", "BIGINT");

    @ParameterizedTest
    @EnumSource
    void theTableHasTheColumnsDeclared(CaseTable table) {
        Map<String, String> declared = new TreeMap<>();
        table.columns().forEach(column -> declared.put(column.name(), type(column.type())));

        try (LoadedStore store = LoadedStore.of(Trial.in(folder).withCrimes(), folder)) {
            Map<String, String> held = store.column(
                    "(SELECT * FROM information_schema.columns WHERE table_name = '%s')"
                            .formatted(table.storeName().toUpperCase(Locale.ROOT)),
                    "LOWER(column_name)",
                    "data_type");
            INTERNAL.forEach(
                    (name, type) -> assertThat(held.getOrDefault(name, type)).isEqualTo(type));
            held.keySet().removeAll(INTERNAL.keySet());

            assertThat(held).isEqualTo(declared);
        }
    }

    private static String type(ColumnType type) {
        return switch (type) {
            case TEXT, CODE -> "CHARACTER VARYING";
            case TIMESTAMP -> "TIMESTAMP";
            case DATE -> "DATE";
            case YES_NO -> "BOOLEAN";
            case WHOLE_NUMBER -> "INTEGER";
            case LONG_NUMBER -> "BIGINT";
            case DECIMAL -> "NUMERIC";
        };
    }
}

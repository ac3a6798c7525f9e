package victimspack.measure.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import victimspack.extract.Column;
import victimspack.extract.Extract;
import victimspack.extract.Schemas;
import victimspack.measure.Categories;
import victimspack.store.CaseColumn;

/** Compares a case column's categories with the codes of the extract's column that it comes from. */
final class ExtractCodes {

    private ExtractCodes() {}

    static void check(CaseColumn column) {
        List<String> codes = new ArrayList<>(codes(column));
        List<String> categories = new ArrayList<>(Categories.of(column));
        if (!codes.isEmpty() && !categories.isEmpty()) {
            codes.remove(Categories.NOT_KNOWN);
            categories.remove(Categories.NOT_KNOWN);
            assertThat(categories).as(column.name()).containsExactlyInAnyOrderElementsOf(codes);
        }
    }

    private static List<String> codes(CaseColumn column) {
        return column.needs().stream()
                .filter(need -> need.endsWith("." + column.name()))
                .flatMap(need -> Arrays.stream(Extract.values())
                        .filter(extract -> need.startsWith(extract.tableName() + "."))
                        .map(extract -> Schemas.of(extract).column(column.name()))
                        .flatMap(Optional::stream))
                .map(Column::codes)
                .findFirst()
                .orElse(List.of());
    }
}

package victimspack.extract.schema;

import static victimspack.extract.schema.Columns.NAME;
import static victimspack.extract.schema.Columns.REFERENCE;
import static victimspack.extract.schema.Columns.decimal;
import static victimspack.extract.schema.Columns.required;
import static victimspack.extract.schema.Columns.text;

import java.util.List;

/** comparators.csv: national and neighbouring figures. */
public final class ComparatorsSchema {

    private ComparatorsSchema() {}

    public static Schema schema() {
        return new Schema(Extract.COMPARATORS, List.of("series", "area", "period"), columns(), List.of());
    }

    private static List<Column> columns() {
        return List.of(
                required(text("series", NAME, "what is compared")),
                required(text("area", NAME, "whose figure it is")),
                required(text("period", REFERENCE, "the period it is of, in words or as 2025-26-Q1")),
                required(decimal("value", "the figure")),
                text("source", NAME, "where it is published"));
    }
}

package victimspack.extract.schema;

import static victimspack.extract.schema.Columns.NAME;
import static victimspack.extract.schema.Columns.REFERENCE;
import static victimspack.extract.schema.Columns.decimal;
import static victimspack.extract.schema.Columns.longNumber;
import static victimspack.extract.schema.Columns.prose;
import static victimspack.extract.schema.Columns.required;
import static victimspack.extract.schema.Columns.text;

import java.util.List;

/** figures.csv: numbers that no extract holds. */
public final class FiguresSchema {

    private FiguresSchema() {}

    public static Schema schema() {
        return new Schema(Extract.FIGURES, List.of("measure", "period"), columns(), List.of());
    }

    private static List<Column> columns() {
        return List.of(
                required(text("measure", NAME, "the measure's id")),
                required(text(
                        "period",
                        REFERENCE,
                        "a quarter such as 2025-26-Q1, a month such as 2025-04 or a financial year such as 2025-26")),
                longNumber("numerator", "how many"),
                longNumber("denominator", "of how many"),
                decimal(
                        "value",
                        "the figure, where it is no ratio of whole numbers; a percentage as a percentage, 62.7"),
                prose("note", "a note; of a row without numerator and value, why there is no figure"));
    }
}

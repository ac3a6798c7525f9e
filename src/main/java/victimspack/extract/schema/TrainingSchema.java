package victimspack.extract.schema;

import static victimspack.extract.schema.Columns.NAME;
import static victimspack.extract.schema.Columns.date;
import static victimspack.extract.schema.Columns.descriptive;
import static victimspack.extract.schema.Columns.required;
import static victimspack.extract.schema.Columns.text;

import java.util.List;

/** training.csv: one row per officer and course. */
public final class TrainingSchema {

    private TrainingSchema() {}

    public static Schema schema() {
        return new Schema(Extract.TRAINING, List.of("officer_ref", "course"), columns(), List.of());
    }

    private static List<Column> columns() {
        return List.of(
                required(text("officer_ref", NAME, "the officer")),
                descriptive(text("unit", 60, "the officer's unit")),
                required(text("course", NAME, "the course")),
                required(date("due_on", "the day it is due")),
                date("completed_on", "the day it was completed"));
    }
}

package victimspack.extract.schema;

import static victimspack.extract.schema.Columns.NAME;
import static victimspack.extract.schema.Columns.code;
import static victimspack.extract.schema.Columns.date;
import static victimspack.extract.schema.Columns.prose;
import static victimspack.extract.schema.Columns.required;
import static victimspack.extract.schema.Columns.text;

import java.util.List;

/** milestones.csv: the delivery timeline. */
public final class MilestonesSchema {

    private MilestonesSchema() {}

    public static Schema schema() {
        return new Schema(Extract.MILESTONES, List.of("ref"), columns(), List.of());
    }

    private static List<Column> columns() {
        return List.of(
                required(text("ref", NAME, "the milestone's reference")),
                required(prose("milestone", "what is to be done")),
                text("owner", NAME, "who owns it"),
                date("due_on", "the day it is due"),
                code("status", Codes.STATUS_COLOURS, "how it stands"),
                date("completed_on", "the day it was completed"),
                prose("comment", "a comment"));
    }
}

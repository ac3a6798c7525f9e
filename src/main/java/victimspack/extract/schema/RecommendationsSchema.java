package victimspack.extract.schema;

import static victimspack.extract.schema.Columns.NAME;
import static victimspack.extract.schema.Columns.code;
import static victimspack.extract.schema.Columns.date;
import static victimspack.extract.schema.Columns.prose;
import static victimspack.extract.schema.Columns.required;
import static victimspack.extract.schema.Columns.text;

import java.util.List;

/** recommendations.csv: recommendations of inspections and reviews. */
public final class RecommendationsSchema {

    private RecommendationsSchema() {}

    public static Schema schema() {
        return new Schema(Extract.RECOMMENDATIONS, List.of("ref"), columns(), List.of());
    }

    private static List<Column> columns() {
        return List.of(
                required(text("ref", NAME, "the recommendation's reference")),
                text("report", NAME, "the report that made it"),
                required(prose("text", "what is recommended")),
                code("status", Codes.STATUS_COLOURS, "how it stands"),
                code("previous_status", Codes.STATUS_COLOURS, "how it stood before"),
                date("due_on", "the day it is due"),
                date("original_due_on", "the day it was first due"),
                text("owner", NAME, "who owns it"),
                prose("comment", "a comment"));
    }
}

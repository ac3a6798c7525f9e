package victimspack.extract.schema;

import static victimspack.extract.schema.Columns.NAME;
import static victimspack.extract.schema.Columns.REFERENCE;
import static victimspack.extract.schema.Columns.code;
import static victimspack.extract.schema.Columns.date;
import static victimspack.extract.schema.Columns.prose;
import static victimspack.extract.schema.Columns.required;
import static victimspack.extract.schema.Columns.text;

import java.util.List;

/** commentary.csv: text for the pack, and moderated grades. */
public final class CommentarySchema {

    private static final List<String> GRADES = List.of("Satisfactory", "Close Monitoring", "Requires Action");

    private CommentarySchema() {}

    public static Schema schema() {
        return new Schema(Extract.COMMENTARY, List.of("measure", "quarter"), columns(), List.of());
    }

    private static List<Column> columns() {
        return List.of(
                required(text("measure", NAME, "the id of a measure, of a priority or of a section of text")),
                required(text("quarter", REFERENCE, "the quarter, such as 2025-26-Q1")),
                prose("comment", "text for the pack"),
                code("moderated_grade", GRADES, "the grade given by a person"),
                prose("moderation_reason", "why it was moderated"),
                text("moderated_by", NAME, "who moderated it"),
                date("moderated_on", "the day it was moderated"));
    }
}

package victimspack.extract.schema;

import static victimspack.extract.schema.Columns.NAME;
import static victimspack.extract.schema.Columns.date;
import static victimspack.extract.schema.Columns.prose;
import static victimspack.extract.schema.Columns.required;
import static victimspack.extract.schema.Columns.text;

import java.util.List;

/** actions.csv: the committee's open actions. */
public final class ActionsSchema {

    private ActionsSchema() {}

    public static Schema schema() {
        return new Schema(Extract.ACTIONS, List.of("ref"), columns(), List.of());
    }

    private static List<Column> columns() {
        return List.of(
                required(text("ref", NAME, "the action's reference")),
                date("meeting_date", "the meeting at which it was agreed"),
                text("item", NAME, "the agenda item"),
                required(prose("action", "what is to be done")),
                text("owner", NAME, "who does it"),
                date("due_on", "the day it is due"),
                text("status", NAME, "how it stands, in words"),
                prose("update", "the latest news"),
                text("unit", NAME, "the force's unit that it is for, as in crimes.csv; blank: the force as a whole"));
    }
}

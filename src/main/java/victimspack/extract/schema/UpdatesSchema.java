package victimspack.extract.schema;

import static victimspack.extract.schema.Columns.NAME;
import static victimspack.extract.schema.Columns.REFERENCE;
import static victimspack.extract.schema.Columns.code;
import static victimspack.extract.schema.Columns.date;
import static victimspack.extract.schema.Columns.derived;
import static victimspack.extract.schema.Columns.required;
import static victimspack.extract.schema.Columns.text;
import static victimspack.extract.schema.Columns.timestamp;

import java.util.List;

/** updates.csv: one row per event the victim must be told of. */
public final class UpdatesSchema {

    /** The events that a victim must be told of. */
    public static final List<String> EVENTS = List.of(
            "arrested",
            "interviewed",
            "released",
            "bailed",
            "bail-changed",
            "cautioned",
            "charged",
            "not-investigated",
            "not-prosecuted",
            "outcome",
            "hearing",
            "verdict",
            "sentence",
            "appeal",
            "release-planned");

    private UpdatesSchema() {}

    public static Schema schema() {
        return new Schema(Extract.UPDATES, List.of("update_ref"), columns(), derivedColumns());
    }

    private static List<Column> columns() {
        return List.of(
                required(text("update_ref", NAME, "the event's reference")),
                required(text("crime_ref", REFERENCE, "the crime it belongs to")),
                text("victim_ref", REFERENCE, "the victim it belongs to, where the crime has several"),
                required(code("event", EVENTS, "what happened")),
                required(timestamp("event_at", "when it happened")),
                timestamp("informed_at", "when the victim was told; not before event_at"));
    }

    private static List<Column> derivedColumns() {
        return List.of(
                derived(date("inform_by", "last day on which a victim is told in time")),
                derived(date("inform_by_enhanced", "the same for a victim with Enhanced Rights")));
    }
}

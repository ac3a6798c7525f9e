package victimspack.extract.schema;

import static victimspack.extract.schema.Columns.NAME;
import static victimspack.extract.schema.Columns.REFERENCE;
import static victimspack.extract.schema.Columns.blankMeans;
import static victimspack.extract.schema.Columns.code;
import static victimspack.extract.schema.Columns.date;
import static victimspack.extract.schema.Columns.derived;
import static victimspack.extract.schema.Columns.required;
import static victimspack.extract.schema.Columns.text;
import static victimspack.extract.schema.Columns.timestamp;
import static victimspack.extract.schema.Columns.yesNo;

import java.util.List;

/** vrr.csv: one row per request under the Victims' Right to Review. */
public final class VrrSchema {

    private VrrSchema() {}

    public static Schema schema() {
        return new Schema(Extract.VRR, List.of("request_ref"), columns(), derivedColumns());
    }

    private static List<Column> columns() {
        return List.of(
                required(text("request_ref", NAME, "the request")),
                required(text("crime_ref", REFERENCE, "the crime it belongs to")),
                text("victim_ref", REFERENCE, "the victim it belongs to, where the crime has several"),
                required(timestamp("requested_at", "when it was made")),
                required(yesNo("eligible", "the decision qualifies for review")),
                blankMeans("no", yesNo("granted", "a review was granted; only of an eligible request")),
                timestamp("acknowledged_at", "when it was acknowledged; not before requested_at"),
                timestamp("reviewer_appointed_at", "when the reviewer was appointed; not before requested_at"),
                timestamp("decided_at", "when it was decided; not before requested_at"),
                code(
                        "result",
                        List.of("stands", "changed", "further-enquiries", "withdrawn"),
                        "what the review came to"));
    }

    private static List<Column> derivedColumns() {
        return List.of(
                derived(date("decide_by", "last day on which a decision is in time")),
                derived(date("acknowledge_by", "last day on which an acknowledgement is in time")),
                derived(date("decide_by_of_appointment", "last day in time, counted from the reviewer's appointment")),
                derived(code("decided_in_time", Codes.CHECK, "a granted request was decided in time")),
                derived(code("acknowledged_in_time", Codes.CHECK, "a request was acknowledged in time")),
                derived(code(
                        "decided_in_time_of_appointment",
                        Codes.CHECK,
                        "decided in time, counted from the reviewer's appointment")));
    }
}

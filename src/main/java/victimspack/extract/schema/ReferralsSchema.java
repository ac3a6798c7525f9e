package victimspack.extract.schema;

import static victimspack.extract.schema.Columns.NAME;
import static victimspack.extract.schema.Columns.REFERENCE;
import static victimspack.extract.schema.Columns.blankMeans;
import static victimspack.extract.schema.Columns.code;
import static victimspack.extract.schema.Columns.required;
import static victimspack.extract.schema.Columns.text;
import static victimspack.extract.schema.Columns.timestamp;
import static victimspack.extract.schema.Columns.yesNo;

import java.util.List;

/** referrals.csv: one row per referral to a support service. */
public final class ReferralsSchema {

    private ReferralsSchema() {}

    public static Schema schema() {
        return new Schema(Extract.REFERRALS, List.of("referral_ref"), columns(), List.of());
    }

    private static List<Column> columns() {
        return List.of(
                required(text("referral_ref", NAME, "the referral")),
                required(text("crime_ref", REFERENCE, "the crime it belongs to")),
                text("victim_ref", REFERENCE, "the victim it belongs to, where the crime has several"),
                required(timestamp("referred_at", "when it was made")),
                text("service", 80, "the support service"),
                blankMeans("standard", code("priority", List.of("standard", "enhanced"), "priority of the referral")),
                blankMeans("no", yesNo("taken_up", "the victim took it up")),
                timestamp("taken_up_at", "when it was taken up; not before referred_at"),
                timestamp("ended_at", "when support ended; not before referred_at"),
                code(
                        "end_reason",
                        List.of("completed", "disengaged", "declined", "transferred", "other"),
                        "why support ended; only with ended_at"));
    }
}

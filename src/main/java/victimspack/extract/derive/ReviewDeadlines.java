package victimspack.extract.derive;

import java.time.LocalDate;
import victimspack.extract.reference.Context;
import victimspack.extract.reference.ExtractSettings;
import victimspack.extract.rule.ParsedRow;
import victimspack.extract.schema.Schema;

/** By when a request for review must be acknowledged and decided, and whether it was. */
final class ReviewDeadlines implements Derivation {

    private final Deadlines deadlines;
    private final ExtractSettings settings;
    private final int requested;
    private final int granted;
    private final int acknowledged;
    private final int appointed;
    private final int decided;
    private final int decideBy;
    private final int acknowledgeBy;
    private final int decideByOfAppointment;
    private final int decidedInTime;
    private final int acknowledgedInTime;
    private final int decidedInTimeOfAppointment;

    ReviewDeadlines(Schema schema, Context context) {
        deadlines = new Deadlines(context);
        settings = context.settings();
        requested = schema.indexOf("requested_at");
        granted = schema.indexOf("granted");
        acknowledged = schema.indexOf("acknowledged_at");
        appointed = schema.indexOf("reviewer_appointed_at");
        decided = schema.indexOf("decided_at");
        decideBy = schema.indexOf("decide_by");
        acknowledgeBy = schema.indexOf("acknowledge_by");
        decideByOfAppointment = schema.indexOf("decide_by_of_appointment");
        decidedInTime = schema.indexOf("decided_in_time");
        acknowledgedInTime = schema.indexOf("acknowledged_in_time");
        decidedInTimeOfAppointment = schema.indexOf("decided_in_time_of_appointment");
    }

    @Override
    public void derive(ParsedRow row) {
        LocalDate decide = deadlines.after(row, requested, settings.decision());
        LocalDate acknowledge = deadlines.after(row, requested, settings.reviewAcknowledgement());
        LocalDate ofAppointment = deadlines.after(row, appointed, settings.decision());
        row.set(decideBy, decide);
        row.set(acknowledgeBy, acknowledge);
        row.set(decideByOfAppointment, ofAppointment);
        row.set(decidedInTime, deadlines.check(row, row.isYes(granted) ? decide : null, decided));
        row.set(acknowledgedInTime, deadlines.check(row, acknowledge, acknowledged));
        row.set(decidedInTimeOfAppointment, deadlines.check(row, ofAppointment, decided));
        deadlines.warnIfPastCalendar(row, requested, ofAppointment == null ? decide : ofAppointment);
    }
}

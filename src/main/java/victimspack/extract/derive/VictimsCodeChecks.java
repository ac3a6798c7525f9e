package victimspack.extract.derive;

import java.time.LocalDate;
import victimspack.extract.reference.Context;
import victimspack.extract.reference.ExtractSettings;
import victimspack.extract.rule.ParsedRow;
import victimspack.extract.schema.Schema;

/**
 * Who the victim is, what a blank means for them, and those checks of the Victims' Code that the crime's own row
 * decides.
 */
final class VictimsCodeChecks implements Derivation {

    private final Deadlines deadlines;
    private final ExtractSettings settings;
    private final int type;
    private final int reported;
    private final int priority;
    private final int sent;
    private final int assessment;
    private final int contract;
    private final int offered;
    private final int enhanced;
    private final int isVictim;
    private final int isPerson;
    private final int acknowledgeBy;
    private final int acknowledged;
    private final int assessed;
    private final int statementOffered;
    private final int referBy;

    VictimsCodeChecks(Schema schema, Context context) {
        deadlines = new Deadlines(context);
        settings = context.settings();
        type = schema.indexOf("victim_type");
        reported = schema.indexOf("reported_at");
        priority = schema.indexOf("enhanced_priority");
        sent = schema.indexOf("crime_number_sent_at");
        assessment = schema.indexOf("vna_status");
        contract = schema.indexOf("victim_contract");
        offered = schema.indexOf("vps_offered");
        enhanced = schema.indexOf("enhanced");
        isVictim = schema.indexOf("is_victim");
        isPerson = schema.indexOf("is_person");
        acknowledgeBy = schema.indexOf("acknowledge_by");
        acknowledged = schema.indexOf("acknowledged");
        assessed = schema.indexOf("needs_assessed");
        statementOffered = schema.indexOf("statement_offered");
        referBy = schema.indexOf("refer_by");
    }

    @Override
    public void derive(ParsedRow row) {
        boolean person = row.is(type, "person");
        boolean victim = person || row.is(type, "business");
        row.set(isPerson, person);
        row.set(isVictim, victim);
        if (row.isPresent(priority)) {
            row.set(enhanced, !row.is(priority, "none"));
        }
        fillBlank(row, assessment, person, "not-completed");
        fillBlank(row, contract, victim, "not-offered");
        row.set(assessed, assessedCheck(row, person));
        row.set(statementOffered, offeredCheck(row, person));
        deriveDeadlines(row, victim);
    }

    private void deriveDeadlines(ParsedRow row, boolean victim) {
        LocalDate refer = deadlines.after(row, reported, settings.referral());
        LocalDate acknowledge =
                victim && row.isPresent(sent) ? deadlines.after(row, reported, settings.acknowledgement()) : null;
        row.set(referBy, refer);
        row.set(acknowledgeBy, acknowledge);
        row.set(acknowledged, deadlines.check(row, acknowledge, sent));
        deadlines.warnIfPastCalendar(row, reported, acknowledge == null ? refer : acknowledge);
    }

    private static void fillBlank(ParsedRow row, int column, boolean applies, String meaning) {
        if (applies && row.isPresent(column) && row.value(column) == null) {
            row.set(column, meaning);
        }
    }

    private String assessedCheck(ParsedRow row, boolean person) {
        if (!person || !row.isPresent(assessment)) {
            return Deadlines.NOT_APPLICABLE;
        }
        boolean done = row.is(assessment, "completed")
                || row.is(assessment, "declined")
                || row.is(assessment, "already-supported");
        return done ? Deadlines.PASSED : Deadlines.FAILED;
    }

    private String offeredCheck(ParsedRow row, boolean person) {
        if (!person || !row.isPresent(offered)) {
            return Deadlines.NOT_APPLICABLE;
        }
        return row.isYes(offered) ? Deadlines.PASSED : Deadlines.FAILED;
    }
}

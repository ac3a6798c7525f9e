package victimspack.recount;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import victimspack.recount.DraftCrimes.DraftCrime;

/** The extracts whose rows refer to crimes, in the making; some refer to a crime that is not there. */
final class LinkedDrafts {

    private static final String[] EVENTS = {
        "arrested", "released", "bail-changed", "charged", "not-investigated", "outcome"
    };
    private static final String[] SCALE = {
        "", "very-satisfied", "fairly-satisfied", "neither", "fairly-dissatisfied", "very-dissatisfied", "dont-know"
    };

    private final Chance chance;
    private final Moments moments;
    private final Trend trend;

    LinkedDrafts(Chance chance, Moments moments, Trend trend) {
        this.chance = chance;
        this.moments = moments;
        this.trend = trend;
    }

    private String reference(DraftCrime crime) {
        return chance.oneIn(25) ? "NO-SUCH-CRIME" : crime.reference();
    }

    DraftFile referrals(List<DraftCrime> crimes) {
        DraftFile file = new DraftFile(
                "referrals",
                "referral_ref crime_ref victim_ref referred_at service priority taken_up taken_up_at ended_at end_reason");
        for (DraftCrime crime : crimes) {
            for (int i = chance.oneIn(3) ? chance.between(1, 3) : 0; i > 0; i--) {
                addReferral(file, crime);
            }
        }
        chance.shuffle(file.rows);
        file.repeatSome(chance, row -> with(row, "taken_up", chance.yesOrNo(50), "priority", "enhanced"));
        file.spoilSome(chance, "referral_ref", Flaws.REFERRALS);
        return file;
    }

    private void addReferral(DraftFile file, DraftCrime crime) {
        LocalDateTime referred = moments.aroundDeadline(crime.reported(), 2);
        Map<String, String> row = file.add(
                "referral_ref", "RF" + file.rows.size(),
                "crime_ref", reference(crime),
                "victim_ref", crime.victims().isEmpty() || chance.oneIn(2) ? "" : chance.of(crime.victims()),
                "referred_at", chance.time(referred),
                "service", chance.of("", "Victim Services", "Advocacy, City", "\"Helpline\""),
                "priority", chance.of("", "standard", "enhanced"),
                "taken_up", chance.blankOneIn(8, chance.yesOrNo(trend.worsening(referred))));
        row.put("taken_up_at", chance.blankOneIn(2, chance.time(referred.plusDays(2))));
        if (chance.oneIn(2)) {
            row.put("ended_at", chance.time(moments.aroundDeadline(referred, chance.between(1, 40))));
            row.put("end_reason", chance.of("", "completed", "disengaged", "declined", "transferred", "other"));
        }
    }

    DraftFile surveys(List<DraftCrime> crimes) {
        DraftFile file = new DraftFile(
                "surveys",
                "invitation_ref crime_ref survey mode invited_at delivered responded_at communication case_handling case_outcome"
                        + " treatment follow_up justice_process vva_service overall would_recommend wanted_support"
                        + " withdrawal_reason");
        crimes.stream().filter(crime -> chance.oneIn(2)).forEach(crime -> addInvitation(file, crime));
        chance.shuffle(file.rows);
        file.repeatSome(chance, row -> with(row, "survey", "domestic-abuse", "delivered", "no"));
        file.spoilSome(chance, "invitation_ref", Flaws.SURVEYS);
        return file;
    }

    private void addInvitation(DraftFile file, DraftCrime crime) {
        LocalDateTime invited = moments.any();
        Map<String, String> row = file.add(
                "invitation_ref", "IN" + file.rows.size(),
                "crime_ref", chance.blankOneIn(6, reference(crime)),
                "survey", chance.of("", "victim", "victim", "domestic-abuse"),
                "mode", chance.of("", "text-message", "email", "telephone"),
                "invited_at", chance.time(invited),
                "delivered", chance.blankOneIn(3, chance.yesOrNo(80)));
        if (chance.percent(60)) {
            LocalDateTime responded = moments.aroundDeadline(invited, chance.between(1, 20));
            row.put("responded_at", chance.time(responded));
            for (String question : Layouts.SCALE_QUESTIONS) {
                row.put(
                        question,
                        chance.percent(trend.improving(responded) / 2) ? "fairly-satisfied" : chance.of(SCALE));
            }
            row.put("would_recommend", chance.blankOneIn(4, chance.yesOrNo(60)));
            row.put("wanted_support", chance.blankOneIn(4, chance.yesOrNo(20)));
            row.put("withdrawal_reason", chance.of("", "", "fear", "time", "no-confidence"));
        }
    }

    DraftFile updates(List<DraftCrime> crimes) {
        DraftFile file = new DraftFile("updates", "update_ref crime_ref event event_at informed_at");
        for (DraftCrime crime : crimes) {
            for (int i = chance.oneIn(3) ? chance.between(1, 3) : 0; i > 0; i--) {
                LocalDateTime event = chance.oneIn(2) ? moments.any() : moments.aroundDeadline(crime.reported(), 8);
                file.add(
                        "update_ref", "UP" + file.rows.size(),
                        "crime_ref", reference(crime),
                        "event", chance.of(EVENTS),
                        "event_at", chance.time(event),
                        "informed_at",
                                chance.blankOneIn(
                                        7, chance.time(moments.aroundDeadline(event, chance.of(List.of(1, 5))))));
            }
        }
        file.repeatSome(chance, row -> with(row, "event", "verdict", "informed_at", ""));
        file.spoilSome(chance, "update_ref", Flaws.UPDATES);
        return file;
    }

    DraftFile reviews(List<DraftCrime> crimes) {
        DraftFile file = new DraftFile(
                "vrr",
                "request_ref crime_ref requested_at eligible granted acknowledged_at reviewer_appointed_at decided_at result");
        crimes.stream().filter(crime -> chance.oneIn(4)).forEach(crime -> addReview(file, crime));
        file.repeatSome(chance, row -> with(row, "decided_at", "", "result", ""));
        file.spoilSome(chance, "request_ref", Flaws.REVIEWS);
        return file;
    }

    private void addReview(DraftFile file, DraftCrime crime) {
        LocalDateTime requested = moments.any();
        LocalDateTime appointed = moments.aroundDeadline(requested, 10);
        boolean eligible = chance.percent(85);
        file.add(
                "request_ref", "VR" + file.rows.size(),
                "crime_ref", reference(crime),
                "requested_at", chance.time(requested),
                "eligible", chance.spelled(eligible),
                "granted", eligible ? chance.blankOneIn(8, chance.yesOrNo(80)) : chance.of("", "no", "0"),
                "acknowledged_at", chance.blankOneIn(6, chance.time(moments.aroundDeadline(requested, 10))),
                "reviewer_appointed_at", chance.blankOneIn(6, chance.time(appointed)),
                "decided_at",
                        chance.blankOneIn(
                                5, chance.time(moments.aroundDeadline(appointed, chance.of(List.of(20, 30))))),
                "result", chance.of("", "stands", "changed", "further-enquiries", "withdrawn"));
    }

    static Map<String, String> with(Map<String, String> row, String... columnsAndValues) {
        for (int i = 0; i < columnsAndValues.length; i += 2) {
            row.put(columnsAndValues[i], columnsAndValues[i + 1]);
        }
        return row;
    }
}

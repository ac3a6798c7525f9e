package victimspack.sample;

import java.time.LocalDate;

/** Plants every flaw of the extracts that refer to a crime. */
final class LinkedFlaws {

    private static final String NO_SUCH_CRIME = "CF-NONE";

    private final String crime;
    private final String early;
    private final String late;

    /** @param crime reference of an accepted crime */
    LinkedFlaws(Span span, String crime) {
        this.crime = crime;
        LocalDate date = span.last().lastMonth().atDay(10);
        early = date + "T09:00";
        late = date.plusDays(2) + "T09:00";
    }

    FlawedFile referrals(Table table) {
        PlantedRow sound = PlantedRow.of(
                ReferralsFile.HEADER, "crime_ref", crime, "referred_at", late, "priority", "standard", "taken_up", "N");
        return new FlawedFile(table, sound, "referral_ref", "RF")
                .plant("required-value-missing", "referral_ref", "")
                .plant("required-value-missing", "referred_at", "")
                .plant("not-a-timestamp", "referred_at", "31/09/2026")
                .plant("not-yes-or-no", "taken_up", "perhaps")
                .plant("taken-up-before-referred", "taken_up", "Y", "taken_up_at", early)
                .plant("ended-before-referred", "ended_at", early, "end_reason", "declined")
                .plant("end-reason-without-end", "end_reason", "completed")
                .plant("end-reason-without-end", "taken_up", "Y", "end_reason", "disengaged")
                .plant("orphan-crime-reference", "crime_ref", NO_SUCH_CRIME)
                .plant("orphan-crime-reference", "crime_ref", NO_SUCH_CRIME)
                .plantDuplicate()
                .plantSuperseded("taken_up", "Y", "taken_up_at", late);
    }

    FlawedFile surveys(Table table) {
        PlantedRow sound = PlantedRow.of(
                SurveysFile.HEADER, "crime_ref", crime, "survey", "victim", "invited_at", late, "delivered", "Y");
        return new FlawedFile(table, sound, "invitation_ref", "SF")
                .plant("required-value-missing", "invited_at", "")
                .plant("not-a-timestamp", "responded_at", "soon")
                .plant("not-yes-or-no", "delivered", "bounced")
                .plant("not-yes-or-no", "responded_at", late, "wanted_support", "unsure")
                .plant("unknown-code", "responded_at", late, "overall", "delighted")
                .plant("unknown-code", "responded_at", late, "treatment", "5")
                .plant("response-before-invitation", "responded_at", early, "overall", "neither")
                .plant("answer-without-response", "overall", "very-satisfied")
                .plant("answer-without-response", "would_recommend", "yes")
                .plant("response-to-undelivered", "delivered", "N", "responded_at", late, "overall", "neither")
                .plant("orphan-crime-reference", "crime_ref", NO_SUCH_CRIME)
                .plantDuplicate()
                .plantSuperseded("responded_at", late, "overall", "fairly-satisfied");
    }

    FlawedFile updates(Table table) {
        PlantedRow sound =
                PlantedRow.of(UpdatesFile.HEADER, "crime_ref", crime, "event", "interviewed", "event_at", late);
        return new FlawedFile(table, sound, "update_ref", "UF")
                .plant("required-value-missing", "event", "")
                .plant("required-value-missing", "crime_ref", "")
                .plant("not-a-timestamp", "event_at", "2026-09-31T10:00")
                .plant("unknown-code", "event", "telephoned")
                .plant("informed-before-event", "informed_at", early)
                .plant("informed-before-event", "event", "charged", "informed_at", early)
                .plant("orphan-crime-reference", "crime_ref", NO_SUCH_CRIME)
                .plantDuplicate()
                .plantDuplicate()
                .plantSuperseded("informed_at", late);
    }

    FlawedFile reviews(Table table) {
        PlantedRow sound = PlantedRow.of(
                ReviewsFile.HEADER, "crime_ref", crime, "requested_at", late, "eligible", "Y", "granted", "N");
        return new FlawedFile(table, sound, "request_ref", "QF")
                .plant("required-value-missing", "eligible", "")
                .plant("not-a-timestamp", "requested_at", "Monday")
                .plant("not-yes-or-no", "eligible", "pending")
                .plant("granted-not-eligible", "eligible", "N", "granted", "Y")
                .plant("review-step-before-request", "acknowledged_at", early)
                .plant("review-step-before-request", "granted", "Y", "reviewer_appointed_at", early)
                .plant("review-step-before-request", "granted", "Y", "decided_at", early, "result", "stands")
                .plant("orphan-crime-reference", "crime_ref", NO_SUCH_CRIME)
                .plantDuplicate()
                .plantSuperseded("granted", "Y");
    }
}

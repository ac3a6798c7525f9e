package victimspack.recount;

import static victimspack.recount.MeasureRule.dated;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import victimspack.recount.MeasureRule.Kind;

/** The measures over referrals, updates, reviews, training and audits. */
final class ServiceMeasures {

    private static final String[] AUDIT_QUESTIONS = {
        "acknowledged",
        "assessed_and_referred",
        "updated_in_time",
        "told_of_end",
        "vps_taken",
        "vps_used",
        "vps_reported_back"
    };

    private final CaseFile cases;
    private final LocalDate asOf;

    ServiceMeasures(CaseFile cases, LocalDate asOf) {
        this.cases = cases;
        this.asOf = asOf;
    }

    List<MeasureRule<?>> all() {
        return Stream.of(referrals(), reviews(), List.of(updates(), training()), audits())
                .<MeasureRule<?>>flatMap(List::stream)
                .toList();
    }

    private List<MeasureRule<?>> referrals() {
        return List.of(
                linked(
                                "referral-uptake",
                                cases.referrals,
                                "referred_at",
                                row -> Verdict.of(row.cells().yes("taken_up")
                                                && FinancialQuarter.of(row.day("referred_at")
                                                                .orElseThrow())
                                                        .isRipe(row.cells().time("taken_up_at")))
                                        .onlyIf(!row.isOrphan()))
                        .needs("referrals.referred_at referrals.taken_up")
                        .by("unit", LinkedRow::unit)
                        .by("priority", row -> row.cells().textOr("priority", "standard"))
                        .by("domestic_abuse", ServiceMeasures::domesticAbuse)
                        .by("repeat_victim", ServiceMeasures::repeatVictim)
                        .by("service", row -> row.cells().textOr("service", OffenceFacts.NOT_KNOWN)),
                linked(
                                "support-disengagement",
                                cases.referrals,
                                "ended_at",
                                row -> Verdict.of(row.cells().is("end_reason", "disengaged"))
                                        .onlyIf(row.cells().yes("taken_up") && !row.isOrphan()))
                        .needs("referrals.taken_up referrals.ended_at referrals.end_reason")
                        .by("unit", LinkedRow::unit));
    }

    private static String domesticAbuse(LinkedRow row) {
        return CrimeMeasures.yesNo(row.crime().map(Crime::domesticAbuse).orElse(false));
    }

    private static String repeatVictim(LinkedRow row) {
        return row.crime().map(crime -> crime.repeatVictim(row.cells())).orElse(OffenceFacts.NOT_KNOWN);
    }

    private MeasureRule<LinkedRow> updates() {
        return linked(
                        "vcop-updates-on-time",
                        cases.updates,
                        "event_at",
                        row -> row.crime()
                                .map(crime -> crime.onTime(row.cells(), asOf))
                                .orElse(Verdict.NOT_APPLICABLE))
                .needs("updates.event_at updates.informed_at")
                .by("unit", LinkedRow::unit);
    }

    private List<MeasureRule<?>> reviews() {
        return List.of(
                review("vrr-requests", Kind.COUNT, row -> Verdict.PASSED.onlyIf(row.yes("eligible")))
                        .needs("vrr.requested_at vrr.eligible"),
                review(
                                "vrr-granted",
                                Kind.RATE,
                                row -> Verdict.of(row.yes("granted")).onlyIf(row.yes("eligible")))
                        .needs("vrr.requested_at vrr.eligible vrr.granted"),
                review(
                                "vrr-decided-in-30-days",
                                Kind.RATE,
                                row -> clock(row, 30, "requested_at", "decided_at")
                                        .onlyIf(row.yes("granted")))
                        .needs("vrr.requested_at vrr.granted vrr.decided_at")
                        .by("unit", LinkedRow::unit),
                review(
                                "vrr-acknowledged-in-10-days",
                                Kind.RATE,
                                row -> clock(row, 10, "requested_at", "acknowledged_at"))
                        .needs("vrr.requested_at vrr.acknowledged_at"),
                review(
                                "vrr-decided-in-30-days-of-appointment",
                                Kind.RATE,
                                row -> clock(row, 30, "reviewer_appointed_at", "decided_at")
                                        .onlyIf(row.yes("granted")))
                        .needs("vrr.requested_at vrr.granted vrr.reviewer_appointed_at vrr.decided_at"));
    }

    private Verdict clock(ExtractRow row, int days, String start, String done) {
        return WorkingDays.within(days, row.time(start), row.time(done), asOf);
    }

    private MeasureRule<ExtractRow> training() {
        return new MeasureRule<>("training-completion", Kind.SNAPSHOT, cases.training, ServiceMeasures::standing)
                .needs("training.due_on training.completed_on")
                .by("unit", row -> row.textOr("unit", OffenceFacts.NOT_KNOWN));
    }

    /** How a row stood at the end of each month, once its course was due. */
    private static Map<YearMonth, Verdict> standing(ExtractRow row, List<YearMonth> months) {
        Map<YearMonth, Verdict> verdicts = new HashMap<>();
        months.stream()
                .filter(month -> !row.date("due_on").orElseThrow().isAfter(month.atEndOfMonth()))
                .forEach(month -> verdicts.put(
                        month,
                        Verdict.of(row.date("completed_on")
                                .filter(day -> !day.isAfter(month.atEndOfMonth()))
                                .isPresent())));
        return verdicts;
    }

    private List<MeasureRule<?>> audits() {
        return Stream.concat(
                        Stream.of(
                                audit("vcop-audit-compliance", "code_compliant"),
                                audit("vcop-audit-good-service", "good_service")),
                        Stream.of(AUDIT_QUESTIONS)
                                .map(question -> audit("vcop-audit-" + question.replace('_', '-'), question)))
                .<MeasureRule<?>>map(rule -> rule)
                .toList();
    }

    private MeasureRule<ExtractRow> audit(String id, String question) {
        return new MeasureRule<>(
                        id,
                        Kind.RATE,
                        cases.audits,
                        dated(
                                row -> row.date("audited_on"),
                                row -> row.answer(question).map(Verdict::of).orElse(Verdict.NOT_APPLICABLE)))
                .needs("audits.audited_on audits." + question);
    }

    private MeasureRule<LinkedRow> linked(
            String id, List<LinkedRow> rows, String datedBy, Function<LinkedRow, Verdict> verdict) {
        return new MeasureRule<>(id, Kind.RATE, rows, dated(row -> row.day(datedBy), verdict));
    }

    private MeasureRule<LinkedRow> review(String id, Kind kind, Function<ExtractRow, Verdict> verdict) {
        return new MeasureRule<>(
                id,
                kind,
                cases.reviews,
                dated(
                        row -> Optional.of(
                                row.cells().time("requested_at").orElseThrow().toLocalDate()),
                        row -> verdict.apply(row.cells())));
    }
}

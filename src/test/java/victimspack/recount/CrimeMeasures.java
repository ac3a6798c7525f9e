package victimspack.recount;

import static victimspack.recount.MeasureRule.dated;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import victimspack.recount.MeasureRule.Kind;

/** The measures that count crimes: one row per crime_ref. */
final class CrimeMeasures {

    private final List<Crime> crimes;
    private final LocalDate asOf;

    CrimeMeasures(CaseFile cases, LocalDate asOf) {
        this.crimes = List.copyOf(cases.crimes.values());
        this.asOf = asOf;
    }

    List<MeasureRule<?>> all() {
        return List.of(
                byRecorded("all-crime", Kind.COUNT, crime -> Verdict.PASSED),
                byRecorded("victim-based-crime", Kind.COUNT, crime -> Verdict.PASSED.onlyIf(crime.anyVictim())),
                byRecorded("crime-profile", Kind.PROFILE, crime -> Verdict.PASSED.onlyIf(crime.anyVictim()))
                        .by("offence_group", crime -> OffenceFacts.groupOf(crime.subgroup()))
                        .by("offence_subgroup", Crime::subgroup),
                byRecorded("recorded-within-24h", Kind.RATE, CrimeMeasures::within24Hours)
                        .needs("crimes.reported_at")
                        .by("unit", Crime::unit),
                byRecorded("referral-within-2-days", Kind.RATE, this::referredInTime)
                        .needs("crimes.reported_at referrals.crime_ref referrals.referred_at")
                        .by("unit", Crime::unit),
                byOutcome("disengagement", Kind.RATE, CrimeMeasures::disengaged)
                        .by("unit", Crime::unit)
                        .by("domestic_abuse", crime -> yesNo(crime.domesticAbuse())),
                byOutcome("outcome-profile", Kind.PROFILE, crime -> Verdict.PASSED.onlyIf(crime.anyVictim()))
                        .by("outcome_code", Crime::outcomeCode)
                        .by(
                                "domestic_abuse x outcome_code",
                                crime -> yesNo(crime.domesticAbuse()) + " | " + crime.outcomeCode()));
    }

    static String yesNo(boolean yes) {
        return yes ? "yes" : "no";
    }

    private static Verdict within24Hours(Crime crime) {
        return crime.reportedAt().isPresent() ? Verdict.of(crime.recordedWithin24Hours()) : Verdict.NOT_APPLICABLE;
    }

    private Verdict referredInTime(Crime crime) {
        boolean ripe = FinancialQuarter.of(crime.recordedAt().toLocalDate()).isRipe(crime.firstReferredAt());
        return crime.referredInTime(crime.reportedAt(), asOf).onlyIf(crime.anyVictim() && ripe);
    }

    private static Verdict disengaged(Crime crime) {
        return Verdict.of(List.of("14", "16").contains(crime.outcomeCode())).onlyIf(crime.anyVictim());
    }

    private MeasureRule<Crime> byRecorded(String id, Kind kind, Function<Crime, Verdict> verdict) {
        return new MeasureRule<>(
                        id,
                        kind,
                        crimes,
                        dated(crime -> Optional.of(crime.recordedAt().toLocalDate()), verdict))
                .needs("crimes.recorded_at");
    }

    private MeasureRule<Crime> byOutcome(String id, Kind kind, Function<Crime, Verdict> verdict) {
        return new MeasureRule<>(
                        id, kind, crimes, dated(crime -> crime.outcomeAt().map(time -> time.toLocalDate()), verdict))
                .needs("crimes.outcome_code crimes.outcome_at");
    }
}

package victimspack.recount;

import static victimspack.recount.MeasureRule.dated;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import victimspack.recount.MeasureRule.Kind;

/** The measures that count victims (persons and businesses) or persons: one row per accepted row of crimes.csv. */
final class VictimMeasures {

    private static final String CODE_CHECKS = "crimes.reported_at crimes.crime_number_sent_at crimes.vna_status"
            + " crimes.vps_offered referrals.crime_ref referrals.referred_at updates.crime_ref updates.event_at"
            + " updates.informed_at";

    private final List<Victim> victims;
    private final LocalDate asOf;

    VictimMeasures(CaseFile cases, LocalDate asOf) {
        this.victims = cases.victims;
        this.asOf = asOf;
    }

    List<MeasureRule<?>> all() {
        return List.of(
                persons("victim-demographics", Kind.PROFILE, row -> Verdict.PASSED)
                        .needs("crimes.victim_age crimes.victim_sex crimes.victim_ethnicity")
                        .by("age_band", Victim::ageBand)
                        .by("victim_sex", Victim::sex)
                        .by("ethnic_group", Victim::ethnicGroup),
                persons("vulnerability-profile", Kind.PROFILE, row -> Verdict.PASSED)
                        .needs("crimes.vulnerability crimes.vulnerability_severity crimes.enhanced_priority")
                        .by("vulnerability x severity", row -> row.vulnerability() + " | " + row.severity())
                        .by("vulnerability", Victim::vulnerability)
                        .by("vulnerability_severity", Victim::severity)
                        .by("enhanced_priority", Victim::enhancedPriority),
                persons("repeat-victims", Kind.RATE, VictimMeasures::repeat)
                        .needs("crimes.victim_ref crimes.reported_at"),
                victims("crime-number-within-5-days", row -> row.acknowledged(asOf))
                        .needs("crimes.reported_at crimes.crime_number_sent_at")
                        .by("unit", Victim::unit),
                victims("victim-contract", VictimMeasures::contract)
                        .needs("crimes.victim_contract")
                        .by("unit", Victim::unit),
                persons("vna-completion", Kind.RATE, VictimMeasures::needsAssessed)
                        .needs("crimes.vna_status")
                        .by("unit", Victim::unit)
                        .by("domestic_abuse", row -> CrimeMeasures.yesNo(row.domesticAbuse()))
                        .by("victim_sex", Victim::sex)
                        .by("age_band", Victim::ageBand)
                        .by("ethnic_group", Victim::ethnicGroup),
                persons("vna-status", Kind.PROFILE, row -> Verdict.PASSED)
                        .needs("crimes.vna_status")
                        .by("vna_status", Victim::vnaStatus),
                victims("referral-rate", VictimMeasures::referred)
                        .needs("referrals.crime_ref")
                        .by("unit", Victim::unit)
                        .by("victim_sex", Victim::sex, ofPersons(VictimMeasures::referred))
                        .by("age_band", Victim::ageBand, ofPersons(VictimMeasures::referred))
                        .by("ethnic_group", Victim::ethnicGroup, ofPersons(VictimMeasures::referred)),
                victims("vcop-compliance", row -> row.complies(asOf))
                        .needs(CODE_CHECKS)
                        .by("unit", Victim::unit)
                        .by("domestic_abuse", row -> CrimeMeasures.yesNo(row.domesticAbuse()))
                        .by("victim_type", row -> row.cells().text("victim_type"))
                        .by("victim_sex", Victim::sex, ofPersons(row -> row.complies(asOf)))
                        .by("age_band", Victim::ageBand, ofPersons(row -> row.complies(asOf)))
                        .by("ethnic_group", Victim::ethnicGroup, ofPersons(row -> row.complies(asOf))),
                persons(
                                "vps-offered",
                                Kind.RATE,
                                row -> Verdict.of(row.cells().yes("vps_offered")
                                        && row.ripe(row.cells().time("vps_offered_at"))))
                        .needs("crimes.vps_offered")
                        .by("unit", Victim::unit),
                persons(
                                "vps-taken",
                                Kind.RATE,
                                row -> Verdict.of(row.cells().yes("vps_taken"))
                                        .onlyIf(row.cells().yes("vps_offered")))
                        .needs("crimes.vps_offered crimes.vps_taken"));
    }

    /** Of a breakdown by what a person is, of a measure of victims. */
    private static MeasureRule.Judge<Victim> ofPersons(Function<Victim, Verdict> verdict) {
        return byRecorded(Victim::isPerson, verdict);
    }

    private static Verdict referred(Victim row) {
        return Verdict.of(row.crime().firstReferredAt().isPresent()
                && row.ripe(row.crime().firstReferredAt()));
    }

    private static Verdict repeat(Victim row) {
        String repeat = row.repeat();
        return Verdict.of(repeat.equals("yes")).onlyIf(!repeat.equals(OffenceFacts.NOT_KNOWN));
    }

    private static Verdict contract(Victim row) {
        return Verdict.of(row.cells().is("victim_contract", "completed")
                        && row.ripe(row.cells().time("contract_at")))
                .onlyIf(!row.cells().is("victim_contract", "declined"));
    }

    private static Verdict needsAssessed(Victim row) {
        return Verdict.of(row.vnaStatus().equals("completed")
                        && row.ripe(row.cells().time("vna_at")))
                .onlyIf(!row.vnaStatus().equals("declined") && !row.vnaStatus().equals("already-supported"));
    }

    private MeasureRule<Victim> victims(String id, Function<Victim, Verdict> verdict) {
        return new MeasureRule<>(id, Kind.RATE, victims, byRecorded(Victim::isVictim, verdict));
    }

    private MeasureRule<Victim> persons(String id, Kind kind, Function<Victim, Verdict> verdict) {
        return new MeasureRule<>(id, kind, victims, byRecorded(Victim::isPerson, verdict));
    }

    private static MeasureRule.Judge<Victim> byRecorded(
            Predicate<Victim> population, Function<Victim, Verdict> verdict) {
        return dated(row -> Optional.of(row.recordedAt().toLocalDate()).filter(day -> population.test(row)), verdict);
    }
}

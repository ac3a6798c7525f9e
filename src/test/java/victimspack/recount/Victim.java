package victimspack.recount;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One accepted row of crimes.csv with its crime, and the other rows of the same victim. */
record Victim(ExtractRow cells, Crime crime, List<Victim> sameReference) {

    private static final Duration LOOK_BACK = Duration.ofHours(365 * 24);
    private static final Set<String> SEXES = Set.of("F", "M", "X");

    boolean isPerson() {
        return cells.is("victim_type", "person");
    }

    boolean isVictim() {
        return cells.is("victim_type", "person", "business");
    }

    String reference() {
        return cells.text("victim_ref");
    }

    LocalDateTime recordedAt() {
        return cells.time("recorded_at").orElseThrow();
    }

    Optional<LocalDateTime> reportedAt() {
        return cells.time("reported_at");
    }

    boolean domesticAbuse() {
        return cells.yes("domestic_abuse");
    }

    String enhancedPriority() {
        return cells.textOr("enhanced_priority", "none");
    }

    String vnaStatus() {
        return cells.textOr("vna_status", "not-completed");
    }

    String unit() {
        String unit = cells.textOr("unit", OffenceFacts.NOT_KNOWN);
        return unit.length() <= 60 ? unit : OffenceFacts.NOT_KNOWN;
    }

    String subgroup() {
        return cells.isBlank("offence_subgroup")
                ? OffenceFacts.SUBGROUP_OF_CODE.getOrDefault(cells.text("offence_code"), OffenceFacts.NOT_KNOWN)
                : cells.text("offence_subgroup");
    }

    String vulnerability() {
        return cells.textOr("vulnerability", OffenceFacts.NOT_KNOWN);
    }

    String severity() {
        return cells.is("vulnerability_severity", "low", "medium", "high")
                ? cells.text("vulnerability_severity")
                : OffenceFacts.NOT_KNOWN;
    }

    String sex() {
        return SEXES.contains(cells.text("victim_sex")) ? cells.text("victim_sex") : "U";
    }

    String ethnicGroup() {
        String code = cells.text("victim_ethnicity");
        if (code.equals("O1")) {
            return "A";
        }
        return code.matches("[WMABO][1-9]?") ? code.substring(0, 1) : "NS";
    }

    String ageBand() {
        String age = cells.text("victim_age");
        if (!age.matches("\\d{1,3}") || Integer.parseInt(age) > 120) {
            return OffenceFacts.NOT_KNOWN;
        }
        int years = Integer.parseInt(age);
        if (years < 18) {
            return "0-17";
        }
        if (years < 25) {
            return "18-24";
        }
        int decade = (years - 5) / 10 * 10 + 5;
        return years >= 75 ? "75+" : "%d-%d".formatted(decade, decade + 9);
    }

    /** yes, no, or not-known for a business and for a row without reported_at. */
    String repeat() {
        if (!isPerson() || reportedAt().isEmpty()) {
            return OffenceFacts.NOT_KNOWN;
        }
        return sameReference.stream().anyMatch(this::follows) ? "yes" : "no";
    }

    private boolean follows(Victim other) {
        if (!other.isPerson() || other.reportedAt().isEmpty()) {
            return false;
        }
        Duration since = Duration.between(other.reportedAt().get(), reportedAt().orElseThrow());
        return since.compareTo(Duration.ZERO) > 0 && since.compareTo(LOOK_BACK) <= 0;
    }

    /** What was done is held against the row only from the quarter's ripening on; a time not known is in time. */
    boolean ripe(Optional<LocalDateTime> doneAt) {
        return FinancialQuarter.of(recordedAt().toLocalDate()).isRipe(doneAt);
    }

    Verdict acknowledged(LocalDate asOf) {
        return WorkingDays.within(5, reportedAt(), cells.time("crime_number_sent_at"), asOf);
    }

    /** All Victims' Code checks of the case in one: one failure fails it, otherwise one pending keeps it open. */
    Verdict complies(LocalDate asOf) {
        List<Verdict> checks = Stream.concat(
                        Stream.of(
                                acknowledged(asOf),
                                Verdict.of(!cells.is("vna_status", "", "not-completed", "not-offered"))
                                        .onlyIf(isPerson()),
                                crime.referredInTime(reportedAt(), asOf),
                                Verdict.of(cells.yes("vps_offered")).onlyIf(isPerson())),
                        crime.updateVerdicts(asOf).stream())
                .toList();
        return Stream.of(Verdict.FAILED, Verdict.PENDING, Verdict.PASSED)
                .filter(checks::contains)
                .findFirst()
                .orElse(Verdict.NOT_APPLICABLE);
    }
}

package victimspack.recount;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All accepted rows of one crime with what other files say of it. */
final class Crime {

    final List<Victim> rows = new ArrayList<>();
    final List<ExtractRow> referrals = new ArrayList<>();
    final List<ExtractRow> updates = new ArrayList<>();

    LocalDateTime recordedAt() {
        return firstKnownTime("recorded_at").orElseThrow();
    }

    Optional<LocalDateTime> reportedAt() {
        return firstKnownTime("reported_at");
    }

    Optional<LocalDateTime> outcomeAt() {
        return firstKnownTime("outcome_at");
    }

    String outcomeCode() {
        return firstKnown(rows.stream().map(row -> row.cells().text("outcome_code")), "");
    }

    String unit() {
        return firstKnown(rows.stream().map(Victim::unit), OffenceFacts.NOT_KNOWN);
    }

    String subgroup() {
        return firstKnown(rows.stream().map(Victim::subgroup), OffenceFacts.NOT_KNOWN);
    }

    boolean anyVictim() {
        return rows.stream().anyMatch(Victim::isVictim);
    }

    boolean domesticAbuse() {
        return rows.stream().anyMatch(Victim::domesticAbuse);
    }

    boolean enhanced() {
        return rows.stream().anyMatch(row -> !row.enhancedPriority().equals("none"));
    }

    boolean recordedWithin24Hours() {
        return CivilTime.secondsBetween(reportedAt().orElseThrow(), recordedAt()) <= 86_400;
    }

    /** The earliest referral, wherever it stands in the file. */
    Optional<LocalDateTime> firstReferredAt() {
        return referrals.stream()
                .map(row -> row.time("referred_at").orElseThrow())
                .min(LocalDateTime::compareTo);
    }

    Verdict referredInTime(Optional<LocalDateTime> reportedAt, LocalDate asOf) {
        return referrals.isEmpty()
                ? Verdict.NOT_APPLICABLE
                : WorkingDays.within(2, reportedAt, firstReferredAt(), asOf);
    }

    Verdict onTime(ExtractRow update, LocalDate asOf) {
        return WorkingDays.within(enhanced() ? 1 : 5, update.time("event_at"), update.time("informed_at"), asOf);
    }

    List<Verdict> updateVerdicts(LocalDate asOf) {
        return updates.stream().map(update -> onTime(update, asOf)).toList();
    }

    /**
     * Whether the victim a referral names is a repeat victim; without a name it is known of the only victim there is.
     */
    String repeatVictim(ExtractRow referral) {
        String named = referral.text("victim_ref");
        List<Victim> meant = rows.stream()
                .filter(Victim::isVictim)
                .filter(row -> named.isEmpty() || named.equals(row.reference()))
                .toList();
        return meant.size() == 1 ? meant.get(0).repeat() : OffenceFacts.NOT_KNOWN;
    }

    private Optional<LocalDateTime> firstKnownTime(String column) {
        return rows.stream()
                .map(row -> row.cells().time(column))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static String firstKnown(Stream<String> values, String notKnown) {
        return values.filter(value -> !value.equals(notKnown)).findFirst().orElse(notKnown);
    }
}

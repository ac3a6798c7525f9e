package victimspack.recount;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which quarters are provisional or break the series, worked again from the files. */
final class CautionRecount {

    private static final int LOOK_BACK = 365;
    private static final int BEFORE_HELD = 31;
    private static final int SLIP = 366;

    private static final Map<String, String> DONE_AT = Map.of(
            "vna-completion", "crimes.vna_at",
            "victim-contract", "crimes.contract_at",
            "vps-offered", "crimes.vps_offered_at",
            "referral-rate", "referrals.referred_at",
            "referral-within-2-days", "referrals.referred_at",
            "referral-uptake", "referrals.taken_up_at",
            "survey-response-rate", "surveys.responded_at");

    private final CaseFile cases;
    private final List<FinancialQuarter> quarters;

    CautionRecount(CaseFile cases, List<FinancialQuarter> quarters) {
        this.cases = cases;
        this.quarters = quarters;
    }

    /** {@code [p]}, {@code [b]} or nothing beside a value. */
    String mark(String measure, FinancialQuarter quarter) {
        if (isBroken(measure, quarter)) {
            return "[b]";
        }
        boolean newest = quarter.equals(quarters.get(quarters.size() - 1));
        return newest && DONE_AT.containsKey(measure) && !reaches(measure, quarter) ? "[p]" : "";
    }

    /** Whether a quarter looks back beyond the records, so that it is no baseline. */
    boolean isBroken(String measure, FinancialQuarter quarter) {
        return switch (measure) {
            case "repeat-victims" -> looksBeyond(quarter, Victim::reportedAt);
            case "disengagement" ->
                looksBeyond(quarter, row -> Optional.of(row.crime().recordedAt()));
            default -> false;
        };
    }

    private boolean looksBeyond(FinancialQuarter quarter, Function<Victim, Optional<LocalDateTime>> time) {
        LocalDate earliest = quarters.get(0).firstDay().minusDays(BEFORE_HELD);
        return cases.victims.stream()
                .flatMap(row -> time.apply(row).stream())
                .map(LocalDateTime::toLocalDate)
                .filter(day -> !day.isBefore(earliest))
                .min(LocalDate::compareTo)
                .map(first -> quarter.firstDay().isBefore(first.plusDays(LOOK_BACK)))
                .orElse(false);
    }

    private boolean reaches(String measure, FinancialQuarter newest) {
        String column = DONE_AT.getOrDefault(measure, "");
        LocalDate last = newest.ripeOn();
        return cases.holds(column)
                && times(column)
                        .map(LocalDateTime::toLocalDate)
                        .anyMatch(day -> !day.isBefore(last) && day.isBefore(last.plusDays(SLIP)));
    }

    private Stream<LocalDateTime> times(String column) {
        String name = column.substring(column.indexOf('.') + 1);
        return switch (column.substring(0, column.indexOf('.'))) {
            case "crimes" -> cases.victims.stream().flatMap(row -> row.cells().time(name).stream());
            case "referrals" ->
                name.equals("referred_at")
                        ? cases.victims.stream().flatMap(row -> row.crime().firstReferredAt().stream())
                        : cases.referrals.stream().flatMap(row -> row.cells().time(name).stream());
            default -> cases.surveys.stream().flatMap(row -> row.cells().time(name).stream());
        };
    }
}

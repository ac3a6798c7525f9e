package victimspack.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import victimspack.extract.Quarter;
import victimspack.quality.ExtractContents.MonthRows;

/**
 * Compares an extract's months and quarters with each other, where it brings rows steadily enough for that: crimes.csv
 * always, referrals, surveys, updates and vrr from {@value #STEADY} rows a month on average. In fewer, and in training
 * and audits, a month without rows says nothing.
 */
final class SteadyFlow {

    static final int STEADY = 20;

    /** A quarter is far from the mean of those before where it differs by more than this, in per cent. */
    static final int FAR = 40;

    /** So many complete quarters before are needed for a mean. */
    static final int EARLIER_NEEDED = 2;

    static final int EARLIER_AT_MOST = 4;

    /** An extract is stale where its newest row is more than so many days before the quarter's last day. */
    static final int STALE_DAYS = 14;

    private static final int MONTHS_LISTED = 6;

    private final ExtractContents contents;
    private final Quarter quarter;
    private final List<MonthRows> held;

    SteadyFlow(ExtractContents contents, Quarter quarter) {
        this.contents = contents;
        this.quarter = quarter;
        this.held = contents.months().stream()
                .filter(month -> !month.month().isAfter(quarter.lastMonth()))
                .toList();
    }

    List<GateFinding> findings() {
        List<GateFinding> found = new ArrayList<>();
        noRows().ifPresent(found::add);
        if (!held.isEmpty() && isSteady()) {
            Stream.of(farFromBefore(), emptyMonths(), stale())
                    .flatMap(Optional::stream)
                    .forEach(found::add);
        }
        return found;
    }

    private boolean isSteady() {
        return switch (contents.extract()) {
            case CRIMES -> true;
            case REFERRALS, SURVEYS, UPDATES, VRR ->
                held.stream().mapToLong(MonthRows::rows).sum() >= STEADY * monthsHeld();
            default -> false;
        };
    }

    private long monthsHeld() {
        return ChronoUnit.MONTHS.between(first(), held.get(held.size() - 1).month()) + 1;
    }

    private YearMonth first() {
        return held.get(0).month();
    }

    private String file() {
        return contents.extract().fileName();
    }

    /** Crimes without a row in the quarter are an error, found elsewhere; a quarter without any review is none. */
    private Optional<GateFinding> noRows() {
        boolean expected = switch (contents.extract()) {
            case REFERRALS, SURVEYS, UPDATES -> true;
            default -> false;
        };
        boolean none = quarter.months().stream().noneMatch(contents::has);
        return expected && none && !contents.months().isEmpty()
                ? Optional.of(GateFinding.warning(
                        "no-rows-in-quarter",
                        "%s has no row in %s (%s), so its measures have nothing to count there. Ask for a newer extract."
                                .formatted(file(), quarter, quarter.inWords())))
                : Optional.empty();
    }

    private Optional<GateFinding> farFromBefore() {
        SortedMap<Quarter, Long> quarters = contents.quarters();
        List<Long> before = Stream.iterate(1, n -> n <= EARLIER_AT_MOST, n -> n + 1)
                .map(n -> quarter.plus(-n))
                .filter(earlier -> earlier.months().stream().allMatch(contents::has))
                .map(quarters::get)
                .toList();
        long now = quarters.getOrDefault(quarter, 0L);
        if (before.size() < EARLIER_NEEDED || now == 0) {
            return Optional.empty();
        }
        BigDecimal sum =
                BigDecimal.valueOf(before.stream().mapToLong(Long::longValue).sum());
        BigDecimal scaled =
                BigDecimal.valueOf(now * before.size()).subtract(sum).movePointRight(2);
        boolean far = scaled.abs().compareTo(sum.multiply(BigDecimal.valueOf(FAR))) > 0;
        return far ? Optional.of(far(now, sum, scaled, before.size())) : Optional.empty();
    }

    private GateFinding far(long now, BigDecimal sum, BigDecimal scaled, int quarters) {
        return GateFinding.warning(
                "rows-far-from-recent-quarters",
                "%s in %s are %s%% %s the mean of the %s %squarters before (%s rows against %s). Check that the extract is whole; if it is, say why in the commentary."
                        .formatted(
                                contents.extract().tableName(),
                                quarter,
                                scaled.abs()
                                        .divide(sum, 0, RoundingMode.HALF_UP)
                                        .toPlainString(),
                                scaled.signum() < 0 ? "below" : "above",
                                Figures.inWords(quarters),
                                quarters == EARLIER_AT_MOST ? "" : "complete ",
                                Figures.count(now),
                                Figures.count(sum.divide(BigDecimal.valueOf(quarters), 0, RoundingMode.HALF_UP)
                                        .longValueExact())));
    }

    /** From the first quarter held to the newest row; what lacks after that makes the extract stale. */
    private Optional<GateFinding> emptyMonths() {
        List<String> empty = new ArrayList<>();
        YearMonth last = held.get(held.size() - 1).month();
        for (YearMonth month = Quarter.of(first()).firstMonth(); month.isBefore(last); month = month.plusMonths(1)) {
            if (!contents.has(month)) {
                empty.add(Figures.month(month));
            }
        }
        return empty.isEmpty() ? Optional.empty() : Optional.of(monthsWithoutRows(empty));
    }

    private GateFinding monthsWithoutRows(List<String> empty) {
        List<String> listed = empty.size() <= MONTHS_LISTED
                ? empty
                : Stream.concat(
                                empty.stream().limit(MONTHS_LISTED),
                                Stream.of(Figures.count(empty.size() - MONTHS_LISTED) + " more months"))
                        .toList();
        return GateFinding.warning(
                "month-without-rows",
                "%s has no row in %s. Missing is not zero: ask for %s, or leave out the quarter%s in which %s."
                        .formatted(
                                file(),
                                Figures.list(listed),
                                empty.size() == 1 ? "the month" : "the months",
                                empty.size() == 1 ? "" : "s",
                                empty.size() == 1 ? "it lies" : "they lie"));
    }

    private Optional<GateFinding> stale() {
        MonthRows newestMonth = held.get(held.size() - 1);
        LocalDate newest = isMonthAlone(newestMonth)
                ? newestMonth.month().atEndOfMonth()
                : newestMonth.newest().toLocalDate();
        long days = ChronoUnit.DAYS.between(newest, quarter.lastDay());
        return days > STALE_DAYS && !newest.isBefore(quarter.firstDay())
                ? Optional.of(GateFinding.warning(
                        "stale-extract",
                        "%s ends on %s, %s days before the end of %s: what came after is missing, not zero. Ask for a newer extract."
                                .formatted(file(), Figures.day(newest), Figures.count(days), quarter)))
                : Optional.empty();
    }

    /** Months without days are read as their first minute, and their rows may be of any day. */
    private static boolean isMonthAlone(MonthRows month) {
        return month.newest().toLocalTime().equals(LocalTime.MIDNIGHT)
                && month.newest().getDayOfMonth() == 1;
    }
}

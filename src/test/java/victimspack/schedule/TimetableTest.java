package victimspack.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import victimspack.extract.Quarter;
import victimspack.extract.reference.WorkingDays;
import victimspack.job.settings.ScheduleSettings;

class TimetableTest {

    private static final WorkingDays DAYS = WorkingDays.builtIn();

    private static Timetable usual() {
        return new Timetable(DAYS, Optional.empty(), 1);
    }

    private static Timetable cron(String expression) {
        return new Timetable(DAYS, Optional.of(ScheduleSettings.cron(expression)), 1);
    }

    @ParameterizedTest
    @CsvSource({
        // Two ordinary weeks.
        "2026-27-Q2, 2026-10-14T06:00+01:00[Europe/London], 2026-10-15T06:00+01:00[Europe/London]",
        // New Year's Day falls on the first day after the quarter; the deadline is behind a weekend.
        "2026-27-Q3, 2027-01-15T06:00Z[Europe/London], 2027-01-18T06:00Z[Europe/London]",
        // Good Friday 7 April and Easter Monday 10 April 2023.
        "2022-23-Q4, 2023-04-18T06:00+01:00[Europe/London], 2023-04-19T06:00+01:00[Europe/London]",
        // Good Friday 2 April and Easter Monday 5 April 2021, right after the quarter.
        "2020-21-Q4, 2021-04-16T06:00+01:00[Europe/London], 2021-04-19T06:00+01:00[Europe/London]",
        // 1 January 2022 a Saturday: Monday 3 January stands in.
        "2021-22-Q3, 2022-01-17T06:00Z[Europe/London], 2022-01-18T06:00Z[Europe/London]",
        // Years without known bank holidays: weekends alone.
        "2034-35-Q3, 2035-01-12T06:00Z[Europe/London], 2035-01-15T06:00Z[Europe/London]"
    })
    void usuallyAQuarterIsDueOnTheTenthWorkingDay(String quarter, ZonedDateTime due, ZonedDateTime deadline) {
        Quarter of = Quarter.parse(quarter).orElseThrow();

        assertThat(usual().due(of)).isEqualTo(due);
        assertThat(usual().deadline(of)).isEqualTo(deadline);
    }

    @ParameterizedTest
    @CsvSource({
        "0 30 7 15 * *, 2026-27-Q2, 2026-10-15T07:30+01:00[Europe/London]",
        "0 0 6 1 * *, 2026-27-Q2, 2026-10-01T06:00+01:00[Europe/London]",
        // Midnight of the first day after the quarter belongs to it.
        "0 0 0 * * *, 2026-27-Q2, 2026-10-01T00:00+01:00[Europe/London]",
        // 19 September 2022 and 8 May 2023 were bank holidays; an expression names days whatever they are.
        "0 0 6 19 9 *, 2022-23-Q1, 2022-09-19T06:00+01:00[Europe/London]",
        "0 0 6 8 5 *, 2022-23-Q4, 2023-05-08T06:00+01:00[Europe/London]",
        // The night of the spring change has no 01:30, that of the autumn change two.
        "0 30 1 29 3 *, 2025-26-Q3, 2026-03-29T02:30+01:00[Europe/London]",
        "0 30 1 25 10 *, 2026-27-Q2, 2026-10-25T01:30+01:00[Europe/London]"
    })
    void aCronExpressionNamesTheFirstTimeAfterTheQuarter(String expression, String quarter, ZonedDateTime due) {
        assertThat(cron(expression).due(Quarter.parse(quarter).orElseThrow())).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-09-16T06:00+01:00, 0 0 6 16 9 *, 2022-09-20T06:00+01:00[Europe/London]",
        "2023-05-05T06:00+01:00, 0 0 6 5 5 *, 2023-05-09T06:00+01:00[Europe/London]",
        // Over the autumn change the deadline keeps the time of day.
        "2026-10-23T06:00+01:00, 0 0 6 23 10 *, 2026-10-26T06:00Z[Europe/London]"
    })
    void theDeadlineKnowsHolidaysDeclaredLate(ZonedDateTime due, String expression, ZonedDateTime deadline) {
        Timetable timetable = cron(expression);
        Quarter quarter = timetable.lastDue(due);

        assertThat(timetable.due(quarter).toInstant()).isEqualTo(due.toInstant());
        assertThat(timetable.deadline(quarter)).isEqualTo(deadline);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-14T04:59:59Z, 2026-27-Q1, 2026-27-Q2",
        "2026-10-14T05:00:00Z, 2026-27-Q2, 2026-27-Q3",
        "2026-10-01T00:00:00Z, 2026-27-Q1, 2026-27-Q2",
        "2027-01-15T06:00:00Z, 2026-27-Q3, 2026-27-Q4"
    })
    void theLastQuarterDueAndTheNext(ZonedDateTime now, String last, String next) {
        assertThat(usual().lastDue(now)).hasToString(last);
        assertThat(usual().nextDue(now)).hasToString(next);
    }

    @Test
    void quartersThatComeAtOnceCountAsTheirLast() {
        Timetable yearly = cron("0 0 6 1 5 *");

        assertThat(yearly.lastDue(ZonedDateTime.parse("2026-06-01T00:00Z"))).hasToString("2025-26-Q4");
        assertThat(yearly.nextDue(ZonedDateTime.parse("2026-06-01T00:00Z"))).hasToString("2026-27-Q4");
    }

    @Provide
    Arbitrary<Quarter> quarters() {
        return Arbitraries.integers()
                .between(0, 17 * 12)
                .map(months -> Quarter.of(YearMonth.of(2018, 1).plusMonths(months)));
    }

    @Provide
    Arbitrary<Duration> spans() {
        return Arbitraries.longs().between(0, 90L * 24 * 60).map(Duration::ofMinutes);
    }

    @Property(tries = 300)
    void tenWorkingDaysLieBetweenAQuarterAndItsTime(@ForAll("quarters") Quarter quarter) {
        ZonedDateTime due = usual().due(quarter);
        long workingDays = quarter.lastDay()
                .plusDays(1)
                .datesUntil(due.toLocalDate().plusDays(1))
                .filter(DAYS::isWorkingDay)
                .count();

        assertThat(workingDays).isEqualTo(10);
        assertThat(DAYS.isWorkingDay(due.toLocalDate())).isTrue();
        assertThat(due.toLocalTime()).isEqualTo(LocalTime.of(6, 0));
        assertThat(due.getZone()).isEqualTo(Timetable.LONDON);
        assertThat(usual().deadline(quarter)).isAfter(due);
        assertThat(usual().deadline(quarter)).isBefore(usual().due(quarter.plus(1)));
    }

    @Property(tries = 300)
    void atAnyTimeExactlyOneQuarterIsTheLastDue(@ForAll("quarters") Quarter quarter, @ForAll("spans") Duration after) {
        for (Timetable timetable : new Timetable[] {usual(), cron("0 30 1 * * SUN"), cron("0 0 6 15 1,4,7,10 *")}) {
            ZonedDateTime now = timetable.due(quarter).plus(after);
            Quarter last = timetable.lastDue(now);

            assertThat(timetable.due(last)).isBeforeOrEqualTo(now);
            assertThat(timetable.due(last.plus(1))).isAfter(now);
            assertThat(timetable.nextDue(now)).isEqualTo(last.plus(1));
            assertThat(timetable.due(last).toLocalDate()).isAfter(last.lastDay());
        }
    }

    @Test
    void saysHowFarHolidaysAreKnown() {
        assertThat(usual().isPastKnownHolidays(
                                LocalDate.of(DAYS.lastYear(), 12, 31).atStartOfDay(Timetable.LONDON)))
                .isFalse();
        assertThat(usual().isPastKnownHolidays(
                                LocalDate.of(DAYS.lastYear() + 1, 1, 1).atStartOfDay(Timetable.LONDON)))
                .isTrue();
    }
}

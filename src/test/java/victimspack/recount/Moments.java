package victimspack.recount;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** Moments at which clocks, calendars and quarters play tricks, among ordinary ones. */
final class Moments {

    private final Chance chance;
    private final LocalDate first;
    private final LocalDate last;
    private final List<LocalDateTime> traps = new ArrayList<>();

    Moments(Chance chance, FinancialQuarter first, FinancialQuarter last) {
        this.chance = chance;
        this.first = first.firstDay();
        this.last = last.lastDay();
        first.to(last).forEach(this::addQuarterEnds);
        for (int year = this.first.getYear(); year <= this.last.getYear(); year++) {
            addSpringChange(lastSunday(year, Month.MARCH));
            addAutumnChange(lastSunday(year, Month.OCTOBER));
            addHolidays(year);
        }
        traps.removeIf(time -> !isCovered(time));
    }

    private void addQuarterEnds(FinancialQuarter quarter) {
        traps.add(quarter.firstDay().atStartOfDay());
        traps.add(quarter.lastDay().atTime(23, 59));
        traps.add(quarter.lastDay().atTime(23, 59, 59));
        traps.add(quarter.months().get(1).atDay(1).atStartOfDay());
    }

    /** Around 01:00, when an hour is skipped; the day before makes 24 civil hours 23 true ones. */
    private void addSpringChange(LocalDate sunday) {
        traps.addAll(List.of(
                sunday.minusDays(1).atTime(1, 30),
                sunday.minusDays(1).atTime(12, 0),
                sunday.atTime(0, 59, 59),
                sunday.atTime(1, 0),
                sunday.atTime(1, 30),
                sunday.atTime(2, 0)));
    }

    /** Around 01:00 to 02:00, which come twice; the day before makes 24 civil hours 25 true ones. */
    private void addAutumnChange(LocalDate sunday) {
        traps.addAll(List.of(
                sunday.minusDays(1).atTime(1, 30),
                sunday.minusDays(1).atTime(12, 0),
                sunday.atTime(0, 30),
                sunday.atTime(1, 0),
                sunday.atTime(1, 59, 59),
                sunday.atTime(2, 0)));
    }

    private void addHolidays(int year) {
        for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            boolean weekday = day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
            if (weekday && !WorkingDays.isWorking(day)) {
                traps.add(day.minusDays(1).atTime(23, 59));
                traps.add(day.atTime(9, 0));
                traps.add(day.minusDays(6).atTime(17, 0));
            }
        }
        if (Year.isLeap(year)) {
            traps.add(LocalDate.of(year, 2, 29).atTime(12, 0));
            traps.add(LocalDate.of(year, 2, 29).atTime(23, 59, 59));
        }
    }

    private static LocalDate lastSunday(int year, Month month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY));
    }

    boolean isCovered(LocalDateTime time) {
        return !time.toLocalDate().isBefore(first) && !time.toLocalDate().isAfter(last);
    }

    /** Any moment of the quarters covered: a trap once in four, the last ten days once in ten. */
    LocalDateTime any() {
        if (chance.oneIn(4)) {
            return chance.of(traps);
        }
        return chance.oneIn(10) ? within(last.minusDays(9), last) : within(first, last);
    }

    LocalDateTime within(LocalDate from, LocalDate to) {
        LocalDate day = from.plusDays(chance.between(0, (int) ChronoUnit.DAYS.between(from, to)));
        return day.atTime(LocalTime.of(
                chance.between(0, 23), chance.between(0, 59), chance.oneIn(5) ? chance.between(0, 59) : 0));
    }

    /** A moment that is in time or late for a clock of working days, often by one second. */
    LocalDateTime aroundDeadline(LocalDateTime start, int days) {
        LocalDate deadline = WorkingDays.deadline(start.toLocalDate(), days);
        LocalDateTime moment = switch (chance.between(1, 6)) {
            case 1 -> deadline.atTime(23, 59);
            case 2 -> deadline.atTime(23, 59, 59);
            case 3 -> deadline.plusDays(1).atStartOfDay();
            case 4 -> start;
            case 5 -> start.plusHours(chance.between(2, 120));
            default -> deadline.atTime(12, 0).minusHours(chance.between(0, 48));
        };
        return notBefore(start, moment);
    }

    /** A moment around 24 hours later on the time line, or soon, or days later. */
    LocalDateTime aroundADayLater(LocalDateTime start) {
        LocalDateTime moment = switch (chance.between(1, 8)) {
            case 1 -> trueSecondsLater(start, 86_399);
            case 2 -> trueSecondsLater(start, 86_400);
            case 3 -> trueSecondsLater(start, 86_401);
            case 4 -> start.plusDays(1);
            case 5 -> start;
            case 6 -> start.plusDays(chance.between(1, 9));
            default -> start.plusMinutes(chance.between(61, 1300));
        };
        return notBefore(start, moment);
    }

    private static LocalDateTime trueSecondsLater(LocalDateTime start, long seconds) {
        return start.atZone(CivilTime.LONDON).plusSeconds(seconds).toLocalDateTime();
    }

    /** The same moment or an hour later at least, so that the skipped hour cannot turn the order round. */
    static LocalDateTime notBefore(LocalDateTime start, LocalDateTime moment) {
        return moment.equals(start) || !moment.isBefore(start.plusHours(1)) ? moment : start.plusHours(2);
    }
}

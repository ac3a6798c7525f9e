package victimspack.recount;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Monday to Friday without the bank holidays of England and Wales, and the clocks counted in such days. */
final class WorkingDays {

    private static final Pattern HOLIDAY = Pattern.compile("\"date\"\\s*:\\s*\"(\\d{4}-\\d\\d-\\d\\d)\"");
    private static final Set<LocalDate> HOLIDAYS = holidays();

    private WorkingDays() {}

    static boolean isWorking(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !HOLIDAYS.contains(day);
    }

    /** The n-th working day after a day; the day itself is day 0. */
    static LocalDate deadline(LocalDate from, int days) {
        LocalDate day = from;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            left -= isWorking(day) ? 1 : 0;
        }
        return day;
    }

    /** Whether something was done in time; a blank date fails once its deadline lies before the as-of date. */
    static Verdict within(int days, Optional<LocalDateTime> start, Optional<LocalDateTime> done, LocalDate asOf) {
        if (start.isEmpty()) {
            return Verdict.NOT_APPLICABLE;
        }
        LocalDate deadline = deadline(start.get().toLocalDate(), days);
        if (done.isPresent()) {
            return Verdict.of(!done.get().toLocalDate().isAfter(deadline));
        }
        return deadline.isBefore(asOf) ? Verdict.FAILED : Verdict.PENDING;
    }

    private static Set<LocalDate> holidays() {
        Set<LocalDate> days = new HashSet<>();
        Matcher dates = HOLIDAY.matcher(englandAndWales());
        while (dates.find()) {
            days.add(LocalDate.parse(dates.group(1)));
        }
        return days;
    }

    private static String englandAndWales() {
        try (InputStream file = WorkingDays.class.getResourceAsStream("bank-holidays.json")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            int next = text.indexOf("\"scotland\"");
            return next < 0 ? text : text.substring(0, next);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

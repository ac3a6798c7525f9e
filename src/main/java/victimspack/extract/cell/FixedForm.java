package victimspack.extract.cell;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Dates and times in the one form that needs no pattern, read by position: a formatter takes several times as long as
 * reading the file.
 */
final class FixedForm {

    private static final int DATE = 10;
    private static final int MINUTES = 16;
    private static final int SECONDS = 19;
    private static final int SHORTEST_MONTH = 28;

    private FixedForm() {}

    /** {@code yyyy-MM-dd}, {@code T} or a blank, {@code HH:mm} and perhaps {@code :ss}; null for anything else. */
    static @Nullable LocalDateTime timestamp(String text) {
        int length = text.length();
        if ((length != MINUTES && length != SECONDS) || text.charAt(13) != ':') {
            return null;
        }
        char between = text.charAt(DATE);
        LocalDate date = between == 'T' || between == ' ' ? day(text) : null;
        int hour = pair(text, 11);
        int minute = pair(text, 14);
        int second = length == MINUTES ? 0 : text.charAt(MINUTES) == ':' ? pair(text, 17) : -1;
        if (date == null || outside(hour, 23) || outside(minute, 59) || outside(second, 59)) {
            return null;
        }
        return LocalDateTime.of(date.getYear(), date.getMonth(), date.getDayOfMonth(), hour, minute, second);
    }

    /** {@code yyyy-MM-dd}; null for anything else. */
    static @Nullable LocalDate date(String text) {
        return text.length() == DATE ? day(text) : null;
    }

    private static @Nullable LocalDate day(String text) {
        if (text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        int century = pair(text, 0);
        int yearOfCentury = pair(text, 2);
        int month = pair(text, 5);
        int day = pair(text, 8);
        if (outside(century, 99) || outside(yearOfCentury, 99) || month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        int year = century * 100 + yearOfCentury;
        boolean onCalendar =
                day <= SHORTEST_MONTH || day <= YearMonth.of(year, month).lengthOfMonth();
        return year > 0 && onCalendar ? LocalDate.of(year, month, day) : null;
    }

    private static boolean outside(int number, int highest) {
        return number < 0 || number > highest;
    }

    /** The number that two digits make; negative where they are no digits. */
    private static int pair(String text, int at) {
        int tens = text.charAt(at) - '0';
        int ones = text.charAt(at + 1) - '0';
        return outside(tens, 9) || outside(ones, 9) ? -1 : tens * 10 + ones;
    }
}

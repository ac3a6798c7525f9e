package victimspack.blackbox.reader;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/** Periods of tidy files as sentences name them. */
final class Periods {

    private Periods() {}

    /** {@code July to September 2026} of {@code 2026-27-Q2}, {@code July 2026} of {@code 2026-07}. */
    static String words(String period) {
        if (!period.contains("Q")) {
            YearMonth month = YearMonth.parse(period);
            return name(month.getMonth()) + " " + month.getYear();
        }
        int year = Integer.parseInt(period.substring(0, 4));
        int number = period.charAt(9) - '0';
        Month first = Month.of(number % 4 * 3 + 1);
        return "%s to %s %d".formatted(name(first), name(first.plus(2)), number == 4 ? year + 1 : year);
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.UK);
    }
}

package victimspack.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** Writes numbers, months and lists as they are read. */
final class Figures {

    private static final List<String> WORDS = List.of("no", "one", "two", "three", "four");

    private Figures() {}

    static String count(long count) {
        return String.format(Locale.UK, "%,d", count);
    }

    /** A number up to four in words. */
    static String inWords(int number) {
        return WORDS.get(number);
    }

    /** A share to one decimal; one that is not none or all is never shown as such. */
    static String share(long part, long whole) {
        if (whole == 0) {
            return "-";
        }
        if (part == 0) {
            return "0%";
        }
        if (part == whole) {
            return "100%";
        }
        BigDecimal percent = BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
        if (percent.signum() == 0) {
            return "<0.1%";
        }
        return percent.compareTo(BigDecimal.valueOf(100)) == 0 ? ">99.9%" : percent.toPlainString() + "%";
    }

    /** A fraction that someone set, as a percentage with the decimals it was given. */
    static String limit(double fraction) {
        return BigDecimal.valueOf(fraction)
                        .movePointRight(2)
                        .setScale(4, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + "%";
    }

    static String month(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
    }

    static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + month(YearMonth.from(day));
    }

    /** Words parted by commas, with "and" before the last. */
    static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}

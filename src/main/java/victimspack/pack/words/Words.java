package victimspack.pack.words;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import victimspack.extract.Quarter;
import victimspack.grade.Numbers;

/** English for running text, numbers as the Office for National Statistics writes them: zero to nine in words. */
public final class Words {

    private static final List<String> SMALL =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    private Words() {}

    /** A number in running text that is not itself a statistic. */
    public static String number(long number) {
        return number >= 0 && number < SMALL.size() ? SMALL.get((int) number) : Numbers.count(number);
    }

    /** A number beside others in its sentence: numerals for all where the largest is written so. */
    public static String number(long number, long largest) {
        return largest < SMALL.size() ? number(number) : Numbers.count(number);
    }

    /** A number with its noun: {@code one measure}, {@code 12 measures}. */
    public static String many(long number, String one, String several) {
        return number(number) + " " + (number == 1 ? one : several);
    }

    /** A number with its noun where there may be none: {@code no actions}. */
    public static String noneOrMany(long number, String one, String several) {
        return number == 0 ? "no " + several : many(number, one, several);
    }

    /** A list of items that have commas of their own. */
    public static String series(List<String> items) {
        return String.join("; ", items);
    }

    /** A list as it is read out: {@code a, b and c}. */
    public static String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        int last = items.size() - 1;
        return String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }

    /** The text with its first letter in upper case. */
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ENGLISH) + text.substring(1);
    }

    /** A text as a sentence: a capital first, one full stop last. */
    public static String sentence(String text) {
        String trimmed = text.strip();
        boolean ended = trimmed.endsWith(".") || trimmed.endsWith("!") || trimmed.endsWith("?");
        return capital(trimmed) + (ended || trimmed.isEmpty() ? "" : ".");
    }

    /** A text to stand within a sentence: without a full stop at its end. */
    public static String phrase(String text) {
        String trimmed = text.strip();
        return trimmed.endsWith(".") ? trimmed.substring(0, trimmed.length() - 1) : trimmed;
    }

    /** All months from the first to the last of several quarters, such as {@code July 2025 to September 2026}. */
    public static String span(List<Quarter> quarters) {
        Quarter last = quarters.get(quarters.size() - 1);
        return quarters.size() == 1
                ? last.inWords()
                : month(quarters.get(0).firstMonth()) + " to " + month(last.lastMonth());
    }

    /** A day such as "30 June 2026". */
    public static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + month(YearMonth.from(day));
    }

    /** A month such as "June 2026". */
    public static String month(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
    }

    /** The month in short; cut here because the short form of September differs between locale data. */
    public static String shortMonth(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH).substring(0, 3) + " " + month.getYear();
    }

    /** A quarter with its months, such as {@code Quarter 2 2026-27, July to September 2026}. */
    public static String quarter(Quarter quarter) {
        return "Quarter %d %s, %s".formatted(quarter.number(), quarter.financialYear(), quarter.inWords());
    }
}

package victimspack.extract;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A quarter of the financial year: Q1 is April to June, Q4 January to March of the next calendar year.
 *
 * @param startYear the calendar year in which the financial year begins
 * @param number    1 to 4
 */
public record Quarter(int startYear, int number) implements Comparable<Quarter> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})-(\\d{2})-Q([1-4])");

    public Quarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("quarter number " + number + ", expected 1 to 4");
        }
    }

    /** The quarter that a text such as {@code 2026-27-Q2} names, or empty where it names none. */
    public static Optional<Quarter> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        int startYear = Integer.parseInt(form.group(1));
        boolean nextYearFollows = Integer.parseInt(form.group(2)) == (startYear + 1) % 100;
        return nextYearFollows
                ? Optional.of(new Quarter(startYear, Integer.parseInt(form.group(3))))
                : Optional.empty();
    }

    /** The first quarter of the financial year that a text such as {@code 2026-27} names, or empty where it names none. */
    public static Optional<Quarter> ofYear(String text) {
        return parse(text + "-Q1");
    }

    /** The quarter in which a month lies. */
    public static Quarter of(YearMonth month) {
        int sinceApril = month.getMonthValue() - Month.APRIL.getValue();
        return sinceApril >= 0 ? new Quarter(month.getYear(), sinceApril / 3 + 1) : new Quarter(month.getYear() - 1, 4);
    }

    public YearMonth firstMonth() {
        return YearMonth.of(startYear, Month.APRIL).plusMonths(3L * (number - 1));
    }

    public YearMonth lastMonth() {
        return firstMonth().plusMonths(2);
    }

    /** The three months, oldest first. */
    public List<YearMonth> months() {
        return Stream.of(0, 1, 2).map(firstMonth()::plusMonths).toList();
    }

    public LocalDate firstDay() {
        return firstMonth().atDay(1);
    }

    public LocalDate lastDay() {
        return lastMonth().atEndOfMonth();
    }

    /** The quarter that many quarters later; earlier where negative. */
    public Quarter plus(int quarters) {
        return of(firstMonth().plusMonths(3L * quarters));
    }

    public Quarter previous() {
        return plus(-1);
    }

    public Quarter sameQuarterLastYear() {
        return plus(-4);
    }

    /** The four quarters of its financial year, oldest first. */
    public List<Quarter> year() {
        return Stream.of(1, 2, 3, 4).map(each -> new Quarter(startYear, each)).toList();
    }

    /** The financial year, such as {@code 2026-27}. */
    public String financialYear() {
        int end = (startYear + 1) % 100;
        return startYear + (end < 10 ? "-0" : "-") + end;
    }

    /** The months in full, such as {@code July to September 2026}. */
    public String inWords() {
        return months(TextStyle.FULL);
    }

    /** The months in short, such as {@code Jul to Sep 2026}. */
    public String inShort() {
        return months(TextStyle.SHORT);
    }

    private String months(TextStyle style) {
        return "%s to %s %d"
                .formatted(
                        name(firstMonth(), style),
                        name(lastMonth(), style),
                        lastMonth().getYear());
    }

    /** English of any JDK: the short form of September differs between locale data, so it is cut here. */
    private static String name(YearMonth month, TextStyle style) {
        String full = month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return style == TextStyle.FULL ? full : full.substring(0, 3);
    }

    @Override
    public int compareTo(Quarter other) {
        return firstMonth().compareTo(other.firstMonth());
    }

    /** The form used in files and on the command line, such as {@code 2026-27-Q2}. */
    @Override
    public String toString() {
        return financialYear() + "-Q" + number;
    }
}

package victimspack.example;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import victimspack.extract.Quarter;

/**
 * A month, a quarter or a span of months that a text names. Days, such as 31 May 2026, are no periods.
 *
 * @param words  as they stand in the text
 * @param before what the text says before them
 */
record NamedPeriod(String words, YearMonth first, YearMonth last, String before) {

    private static final String MONTH =
            "(January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
    private static final Pattern MONTHS =
            Pattern.compile("(?<!\\d )\\b" + MONTH + "(?: (20\\d\\d))?(?: to " + MONTH + ")? (20\\d\\d)\\b");
    private static final Pattern MONTH_KEY = Pattern.compile("(?<![\\d-])(20\\d\\d-(?:0[1-9]|1[0-2]))(?![\\d-])");
    private static final Pattern QUARTER_KEY = Pattern.compile("\\b20\\d\\d-\\d\\d-Q[1-4]\\b");
    private static final Pattern QUARTER = Pattern.compile("\\bQuarter ([1-4]) (20\\d\\d-\\d\\d)\\b");

    /** All that a text names. */
    static List<NamedPeriod> in(String text) {
        String line = text.replaceAll("[\\s\u00a0]+", " ");
        List<NamedPeriod> found = new ArrayList<>();
        MONTHS.matcher(line).results().forEach(match -> found.add(months(line, match)));
        QUARTER_KEY.matcher(line).results().forEach(match -> found.add(quarter(line, match, match.group())));
        QUARTER.matcher(line)
                .results()
                .forEach(match -> found.add(quarter(line, match, match.group(2) + "-Q" + match.group(1))));
        MONTH_KEY.matcher(line).results().forEach(match -> {
            YearMonth month = YearMonth.parse(match.group());
            found.add(new NamedPeriod(match.group(), month, month, line.substring(0, match.start())));
        });
        return found;
    }

    private static NamedPeriod months(String line, MatchResult match) {
        YearMonth last = month(match.group(3) == null ? match.group(1) : match.group(3), match.group(4));
        YearMonth first = month(match.group(1), match.group(2) == null ? match.group(4) : match.group(2));
        return new NamedPeriod(match.group(), first, last, line.substring(0, match.start()));
    }

    private static NamedPeriod quarter(String line, MatchResult match, String key) {
        Quarter quarter = Quarter.parse(key).orElseThrow(() -> new AssertionError("no quarter: " + match.group()));
        return new NamedPeriod(
                match.group(), quarter.firstMonth(), quarter.lastMonth(), line.substring(0, match.start()));
    }

    private static YearMonth month(String name, String year) {
        String three = name.substring(0, 3).toLowerCase(Locale.ROOT);
        int number = Stream.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
                        .toList()
                        .indexOf(three)
                + 1;
        return YearMonth.of(Integer.parseInt(year), number);
    }

    boolean isMonth() {
        return first.equals(last);
    }

    boolean isQuarter() {
        return Quarter.of(first).firstMonth().equals(first)
                && Quarter.of(first).lastMonth().equals(last);
    }
}

package victimspack.measure;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import victimspack.extract.Quarter;

/**
 * Months that are no guide to what is usual, such as those of a lockdown: they are shown, and left out of baselines and of
 * process limits.
 *
 * @param name     what it is called, such as {@code First national lockdown}
 * @param from     its first month
 * @param to       its last month, not before the first
 * @param reason   why these months are no guide, in a few words
 * @param measures the ids of the measures that it concerns; empty where it concerns all
 */
public record ExceptionalPeriod(String name, YearMonth from, YearMonth to, String reason, List<String> measures) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.UK);
    private static final DateTimeFormatter MONTH_OF_YEAR = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    /** Its months in words, such as {@code March to June 2020}. */
    public String months() {
        if (from.equals(to)) {
            return MONTH_OF_YEAR.format(from);
        }
        DateTimeFormatter first = from.getYear() == to.getYear() ? MONTH : MONTH_OF_YEAR;
        return first.format(from) + " to " + MONTH_OF_YEAR.format(to);
    }

    /** Whether it concerns a measure. */
    public boolean concerns(Measure measure) {
        return measures.isEmpty() || measures.contains(measure.id());
    }

    /** Whether a month lies in it. */
    public boolean holds(YearMonth month) {
        return !month.isBefore(from) && !month.isAfter(to);
    }

    /** The quarters of which at least one month lies in it, oldest first. */
    public List<Quarter> quarters() {
        Quarter first = Quarter.of(from);
        int length = (int) IntStream.iterate(0, i -> i + 1)
                .takeWhile(i -> !first.plus(i).firstMonth().isAfter(to))
                .count();
        return IntStream.range(0, length).mapToObj(first::plus).toList();
    }
}

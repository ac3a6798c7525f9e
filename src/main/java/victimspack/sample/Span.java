package victimspack.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import victimspack.extract.Quarter;

/**
 * The quarters of a sample. The extracts are cut at the end of the last one: what happens later is not in them, so that the
 * newest quarter has checks that are still pending.
 *
 * @param starts first minute of each quarter, and of the one after the last
 */
record Span(List<Quarter> quarters, long[] starts) {

    static Span of(SampleOptions options) {
        List<Quarter> quarters = IntStream.range(0, options.quarters())
                .mapToObj(options.first()::plus)
                .toList();
        long[] starts = IntStream.rangeClosed(0, options.quarters())
                .mapToLong(i -> CivilTime.startOf(options.first().plus(i).firstDay()))
                .toArray();
        return new Span(quarters, starts);
    }

    Quarter last() {
        return quarters.get(quarters.size() - 1);
    }

    LocalDate lastDay() {
        return last().lastDay();
    }

    boolean seen(long minute) {
        return minute < starts[starts.length - 1];
    }

    /** The time as the extracts write it, or blank where the extracts end before it. */
    String text(long minute) {
        return seen(minute) ? CivilTime.of(minute).toString() : "";
    }

    /** How many quarters before the last one a time lies; 0 in the last one and later, never before the first. */
    int quartersBeforeLast(long minute) {
        int i = quarters.size() - 1;
        while (i > 0 && minute < starts[i]) {
            i--;
        }
        return quarters.size() - 1 - i;
    }
}

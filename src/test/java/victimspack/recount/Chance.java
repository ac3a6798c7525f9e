package victimspack.recount;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A seeded source of choices and of the spellings a cell may have. */
final class Chance {

    private static final List<String> YES = List.of("Y", "y", "yes", "Yes", "YES", "yEs", "true", "True", "TRUE", "1");
    private static final List<String> NO = List.of("N", "n", "no", "No", "NO", "nO", "false", "False", "FALSE", "0");

    private final Random random;

    Chance(long seed) {
        this.random = new Random(seed);
    }

    boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    boolean percent(int share) {
        return random.nextInt(100) < share;
    }

    /** From the first to the last, both included. */
    int between(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    String of(String... values) {
        return values[random.nextInt(values.length)];
    }

    String yesOrNo(int percentYes) {
        return spelled(percent(percentYes));
    }

    String spelled(boolean yes) {
        return of(yes ? YES : NO);
    }

    /** Blank once in so many. */
    String blankOneIn(int n, String value) {
        return oneIn(n) ? "" : value;
    }

    /** Every written form of a time: T or a blank, seconds left out where they are zero. */
    String time(LocalDateTime time) {
        boolean seconds = time.getSecond() != 0 || oneIn(3);
        String clock = time.toLocalTime().truncatedTo(ChronoUnit.MINUTES)
                + (seconds ? ":%02d".formatted(time.getSecond()) : "");
        return time.toLocalDate() + (oneIn(3) ? " " : "T") + clock;
    }

    void shuffle(List<?> values) {
        Collections.shuffle(values, random);
    }
}

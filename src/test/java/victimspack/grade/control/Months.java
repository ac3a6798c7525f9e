package victimspack.grade.control;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** Made-up months, from April 2024 on. */
final class Months {

    static final YearMonth FIRST = YearMonth.of(2024, 4);

    private Months() {}

    static List<Observation> of(double... values) {
        return ofBase(1_000, values);
    }

    static List<Observation> ofBase(long base, double... values) {
        return IntStream.range(0, values.length)
                .mapToObj(month -> new Observation(FIRST.plusMonths(month), values[month], base))
                .toList();
    }
}

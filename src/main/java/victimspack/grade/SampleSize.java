package victimspack.grade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** How many cases to draw so that a share is known to so many percentage points; sources in docs/reference/methods.md. */
public final class SampleSize {

    private SampleSize() {}

    /**
     * The fewest cases of a population (Cochran 1977).
     *
     * @param population  from how many they are drawn, at least 1
     * @param margin      half the width of the interval, a fraction above 0 and below 1
     * @param expected    the share expected, a fraction; 0.5 needs the most
     * @param confidence  such as 0.95
     */
    public static long of(long population, double margin, double expected, double confidence) {
        double z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - confidence) / 2);
        double endless = z * z * expected * (1 - expected) / (margin * margin);
        return Math.max(1, (long) Math.ceil(endless / (1 + (endless - 1) / population)));
    }

    /**
     * Shares a sample out among departments by their crimes: whole numbers by largest remainders, and at least one case of each
     * department that has any crime.
     *
     * @param crimes by department, in order
     */
    public static Map<String, Long> allocate(long sample, Map<String, Long> crimes) {
        long all = crimes.values().stream().mapToLong(Long::longValue).sum();
        Map<String, Long> allocated = new LinkedHashMap<>();
        crimes.forEach((department, of) -> allocated.put(department, sample * of / all));
        List<String> byRemainder = new ArrayList<>(crimes.keySet());
        byRemainder.sort(Comparator.comparing((String department) -> sample * crimes.getOrDefault(department, 0L) % all)
                .reversed());
        long left =
                sample - allocated.values().stream().mapToLong(Long::longValue).sum();
        byRemainder.stream().limit(left).forEach(department -> allocated.merge(department, 1L, Long::sum));
        allocated.replaceAll((department, cases) -> crimes.getOrDefault(department, 0L) > 0 ? Math.max(1, cases) : 0L);
        return allocated;
    }
}

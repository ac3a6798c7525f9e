package victimspack.measure;

import java.util.List;
import java.util.stream.IntStream;
import victimspack.extract.Quarter;

/**
 * Quarters taken together.
 *
 * @param quarters oldest first, one after the other, at least one
 */
public record Span(List<Quarter> quarters) {

    public static Span of(Quarter quarter) {
        return new Span(List.of(quarter));
    }

    /** So many quarters, the last of them given. */
    public static Span to(Quarter last, int length) {
        return new Span(
                IntStream.rangeClosed(1 - length, 0).mapToObj(last::plus).toList());
    }

    /** As it stands in files: {@code 2026-27-Q2}, or {@code 2025-26-Q3/2026-27-Q2} for several quarters. */
    public String code() {
        return isPooled() ? first() + "/" + last() : first().toString();
    }

    public boolean isPooled() {
        return quarters.size() > 1;
    }

    public Quarter first() {
        return quarters.get(0);
    }

    public Quarter last() {
        return quarters.get(quarters.size() - 1);
    }
}

package victimspack.disclose.hide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import victimspack.extract.Quarter;
import victimspack.measure.Breakdown;
import victimspack.measure.Counted;
import victimspack.measure.Kind;
import victimspack.measure.Measure;
import victimspack.measure.Series;
import victimspack.measure.Slice;
import victimspack.measure.Span;
import victimspack.measure.Tally;

/**
 * A breakdown as it may be published: its categories over some spans, with the true numbers.
 *
 * @param measure   the measure
 * @param breakdown its breakdown
 * @param spans     quarters, or one of several quarters
 * @param rows      by category, in order, one tally per span
 * @param merged    the categories that stand together as {@link Slice#OTHER}
 */
record Table(
        Measure measure, Breakdown breakdown, List<Span> spans, Map<String, List<Tally>> rows, Set<String> merged) {

    /** A cell's place. */
    record Place(String category, Span span) {}

    static Table of(Counted counted, Breakdown breakdown, List<Span> spans) {
        Map<String, List<Tally>> rows = new LinkedHashMap<>();
        for (Slice slice : counted.slices(breakdown)) {
            rows.put(
                    slice.category(),
                    spans.stream().map(span -> tally(slice.series(), span)).toList());
        }
        return new Table(counted.measure(), breakdown, spans, rows, Set.of());
    }

    /** What a series comes to over a span; a snapshot is its last quarter. */
    static Tally tally(Series series, Span span) {
        return series.snapshot() ? series.quarter(span.last()) : series.sum(span.quarters());
    }

    /** The numbers of a cell of a protected table; those outside the base are not told, since they would be small ones. */
    static Tally shown(Measure measure, Tally tally) {
        return measure.from() == null ? tally : tally.withoutAsides();
    }

    /** The table with some categories in one, which stands last. */
    Table merging(Set<String> small) {
        Map<String, List<Tally>> kept = new LinkedHashMap<>();
        List<Tally> other =
                new ArrayList<>(spans.stream().map(span -> Tally.NONE).toList());
        rows.forEach((category, tallies) -> {
            if (small.contains(category)) {
                for (int i = 0; i < other.size(); i++) {
                    other.set(i, other.get(i).plus(tallies.get(i)));
                }
            } else {
                kept.put(category, tallies);
            }
        });
        kept.put(Slice.OTHER, List.copyOf(other));
        return new Table(measure, breakdown, spans, kept, small);
    }

    boolean isPooled() {
        return spans.get(0).isPooled();
    }

    int cells() {
        return rows.size() * spans.size();
    }

    Tally tally(Place place) {
        return Objects.requireNonNull(rows.get(place.category())).get(spans.indexOf(place.span()));
    }

    Amounts amounts(Place place) {
        return Amounts.of(measure, tally(place));
    }

    List<Place> places() {
        return spans.stream().flatMap(span -> places(span).stream()).toList();
    }

    List<Place> places(Span span) {
        return rows.keySet().stream().map(category -> new Place(category, span)).toList();
    }

    /**
     * The slices as the public may see them.
     *
     * @param isProtected whether the table has a threshold
     */
    List<Slice> slices(Set<Place> hidden, boolean isProtected) {
        return rows.keySet().stream()
                .map(category -> new Slice(breakdown, category, series(category, hidden, isProtected)))
                .toList();
    }

    private Series series(String category, Set<Place> hidden, boolean isProtected) {
        boolean snapshot = measure.kind() == Kind.SNAPSHOT;
        SortedMap<Quarter, Tally> quarters = new TreeMap<>();
        for (Span span : spans) {
            Place place = new Place(category, span);
            Tally told = isProtected ? shown(measure, tally(place)) : tally(place);
            Tally shown = hidden.contains(place) ? Tally.HIDDEN : told;
            if (spans.size() == 1) {
                return Series.ofSpan(span, shown, snapshot);
            }
            quarters.put(span.last(), shown);
        }
        return Series.ofQuarters(quarters, snapshot);
    }
}

package victimspack.disclose.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import victimspack.measure.Measure;

/**
 * Rows that must not stand in a public pack whatever else is known: hidden rows that hold a number after all, graded values that
 * a hidden quarter goes into and whose counts are not told, and what process control says of months that are not shown.
 */
final class PlainlyTold {

    private final PublicPack pack;
    private final List<Measure> measures;

    PlainlyTold(PublicPack pack, List<Measure> measures) {
        this.pack = pack;
        this.measures = measures;
    }

    List<Row> rows() {
        return pack.rows().stream()
                .filter(row -> row.tells() || row.isOfMonths() && !hasMonths(row.measure()) || addsUpHidden(row))
                .toList();
    }

    /** Whether the pack shows months of a measure: what it says of them by process control then follows from them. */
    private boolean hasMonths(String measure) {
        return pack.of(measure).stream().anyMatch(row -> row.isMonth() && row.isShown());
    }

    private boolean addsUpHidden(Row row) {
        Optional<Measure> measure = measures.stream()
                .filter(one -> one.id().equals(row.measure()) && row.slice().isEmpty() && !row.isMonth())
                .findFirst();
        if (measure.isEmpty() || !row.isGradedShown()) {
            return false;
        }
        boolean weighed = GradedWindows.isToldTogether(measure.get())
                && Parts.of(measure.get()).ofGraded(row).isPresent();
        Set<String> quarters = GradedWindows.told(measure.get(), row).stream()
                .map(Object::toString)
                .collect(Collectors.toSet());
        return !weighed && own(row.measure()).anyMatch(other -> other.isHidden() && quarters.contains(other.period()));
    }

    private Stream<Row> own(String measure) {
        return pack.of(measure).stream().filter(row -> row.slice().isEmpty());
    }
}

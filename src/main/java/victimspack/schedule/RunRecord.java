package victimspack.schedule;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import victimspack.extract.Quarter;

/** What the scheduled job has done with each quarter so far. */
record RunRecord(SortedMap<Quarter, QuarterRecord> quarters) {

    RunRecord {
        quarters = Collections.unmodifiableSortedMap(new TreeMap<>(quarters));
    }

    static RunRecord empty() {
        return new RunRecord(new TreeMap<>());
    }

    Optional<QuarterRecord> of(Quarter quarter) {
        return Optional.ofNullable(quarters.get(quarter));
    }

    RunRecord with(Quarter quarter, QuarterRecord now) {
        SortedMap<Quarter, QuarterRecord> changed = new TreeMap<>(quarters);
        changed.put(quarter, now);
        return new RunRecord(changed);
    }

    /** Whether a quarter is done, or a later one is. */
    boolean isDone(Quarter quarter) {
        return quarters.tailMap(quarter).values().stream().anyMatch(QuarterRecord::isDone);
    }

    /** The quarter whose extracts a run was archiving when it was stopped. */
    Optional<Quarter> archiving() {
        return quarters.entrySet().stream()
                .filter(entry -> entry.getValue().state() == QuarterRecord.State.ARCHIVING)
                .map(SortedMap.Entry::getKey)
                .findFirst();
    }

    /** Quarters before one that were due since the record began, and that nothing was made for. */
    List<Quarter> passedOver(Quarter due) {
        return quarters.isEmpty()
                ? List.of()
                : Stream.iterate(quarters.firstKey(), quarter -> quarter.compareTo(due) < 0, quarter -> quarter.plus(1))
                        .filter(quarter ->
                                !of(quarter).map(QuarterRecord::isDone).orElse(false))
                        .toList();
    }
}

package victimspack.disclose.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import victimspack.disclose.Thresholds;
import victimspack.measure.Extents;
import victimspack.measure.Measure;

/**
 * Checks from published files alone that no hidden number can be worked out. The reader it imagines has this pack and all
 * sealed public ones and knows every rule of this program but the order in which it hides, though not which hidden cells are too
 * small and which only protect others: all are whole numbers, and each is about somebody. A hidden number is safe when whole
 * numbers that fit all that is known can be found in which it differs by at least its threshold.
 */
public final class Checker {

    private final List<Measure> measures;
    private final Thresholds thresholds;

    /**
     * @param measures   of the framework, as published in words
     * @param thresholds how far hidden numbers must stay unknown
     */
    public Checker(List<Measure> measures, Thresholds thresholds) {
        this.measures = List.copyOf(measures);
        this.thresholds = thresholds;
    }

    /**
     * @param current the pack that is to be published
     * @param earlier the sealed public packs, the newest first
     */
    public Verdict check(PublicPack current, List<PublicPack> earlier) {
        Map<Verdict.Place, List<Verdict.Place>> unproven = new LinkedHashMap<>();
        Set<Verdict.Place> telling = new LinkedHashSet<>();
        new PlainlyTold(current, measures).rows().forEach(row -> unproven.put(place(row), List.of()));
        new UnweighedGrades(current, measures).rows().map(Checker::place).forEach(telling::add);
        groups().parallelStream()
                .map(group -> check(group, current, earlier))
                .toList()
                .forEach(found -> {
                    found.unproven().forEach((place, beside) -> unproven.merge(place, beside, Checker::both));
                    telling.addAll(found.telling());
                });
        List<Row> breakdowns =
                current.rows().stream().filter(row -> !row.slice().isEmpty()).toList();
        int hidden = (int) breakdowns.stream().filter(Row::isHidden).count();
        return new Verdict(
                List.copyOf(unproven.keySet()),
                Collections.unmodifiableMap(unproven),
                List.copyOf(telling),
                hidden,
                breakdowns.size());
    }

    /** Each measure alone, then those together that count rows of one table by the same date. */
    private List<List<Measure>> groups() {
        List<List<Measure>> groups = new ArrayList<>();
        Map<List<String>, List<Measure>> together = new LinkedHashMap<>();
        for (Measure measure : measures) {
            groups.add(List.of(measure));
            Extents.of(measure, Optional.empty())
                    .ifPresent(extents -> together.computeIfAbsent(
                                    List.of(extents.table(), extents.datedBy()), key -> new ArrayList<>())
                            .add(measure));
        }
        together.values().stream().filter(group -> group.size() > 1).forEach(groups::add);
        return groups;
    }

    /** What was found of a group: rows with those that tell of them, and grades that tell too much. */
    private record Found(Map<Verdict.Place, List<Verdict.Place>> unproven, List<Verdict.Place> telling) {}

    private Found check(List<Measure> group, PublicPack current, List<PublicPack> earlier) {
        List<PublicPack> all =
                Stream.concat(Stream.of(current), earlier.stream()).toList();
        Set<Verdict.Place> failing =
                new LinkedHashSet<>(failing(group, all, true).keySet());
        if (failing.isEmpty()) {
            return new Found(Map.of(), List.of());
        }
        Map<Verdict.Place, List<Verdict.Place>> without = failing(group, all, false);
        failing.removeAll(without.keySet());
        Set<String> told = failing.stream().map(Verdict.Place::measure).collect(Collectors.toSet());
        List<Verdict.Place> telling = current.of(told).stream()
                .filter(row -> !row.grade().isEmpty())
                .map(Checker::place)
                .toList();
        if (!earlier.isEmpty() && !without.isEmpty()) {
            without.keySet().removeAll(failing(group, earlier, false).keySet());
        }
        return new Found(without, telling);
    }

    private static List<Verdict.Place> both(List<Verdict.Place> one, List<Verdict.Place> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }

    /** The hidden rows of measures that are not proven safe, with the shown rows that tell of them most directly. */
    private Map<Verdict.Place, List<Verdict.Place>> failing(
            List<Measure> group, List<PublicPack> packs, boolean grades) {
        Accepted accepted = new Accepted(packs, group.stream().map(Measure::id).collect(Collectors.toSet()));
        if (!accepted.hidesSome()) {
            return Map.of();
        }
        Knowledge knowledge = new Knowledge();
        List<MeasureKnowledge> known = group.stream()
                .map(measure -> new MeasureKnowledge(measure, thresholds, accepted, knowledge))
                .toList();
        known.forEach(measure -> measure.take(grades));
        if (group.size() > 1) {
            Between.relate(known, knowledge);
        }
        Bounds bounds = Bounds.of(knowledge);
        List<Knowledge.Target> failing = new ArrayList<>();
        if (bounds.possible()) {
            Block.of(knowledge, bounds).forEach(block -> failing.addAll(Proof.unproven(knowledge, bounds, block)));
        } else {
            failing.addAll(knowledge.targets());
        }
        return beside(failing, knowledge, packs.get(0));
    }

    private Map<Verdict.Place, List<Verdict.Place>> beside(
            List<Knowledge.Target> failing, Knowledge knowledge, PublicPack current) {
        Map<Verdict.Place, List<Verdict.Place>> beside = new LinkedHashMap<>();
        if (!failing.isEmpty()) {
            Nearest nearest = new Nearest(knowledge);
            Set<Row> now = Set.copyOf(current.rows());
            failing.forEach(target -> beside.merge(
                    place(target.row()),
                    nearest.of(target, row -> now.contains(row) && isProtected(row)).stream()
                            .map(Checker::place)
                            .toList(),
                    Checker::both));
        }
        return beside;
    }

    /** Whether the row stands in a table whose numbers may be hidden. */
    private boolean isProtected(Row row) {
        return measures.stream()
                .filter(measure -> measure.id().equals(row.measure()))
                .anyMatch(measure -> thresholds.of(measure.disclosureOf(row.slice())) != Thresholds.NONE);
    }

    private static Verdict.Place place(Row row) {
        return new Verdict.Place(row.measure(), row.slice(), row.category(), row.period());
    }
}

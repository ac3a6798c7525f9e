package victimspack.disclose.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import victimspack.disclose.Thresholds;
import victimspack.measure.DisclosureClass;
import victimspack.measure.Kind;
import victimspack.measure.Measure;
import victimspack.measure.condition.Condition;

/** Sets up what a reader knows of one measure from the rows of all packs. */
final class MeasureKnowledge {

    private final Measure measure;
    private final Thresholds thresholds;
    private final List<List<Row>> packs;
    private final Parts parts;
    private final Periods periods;
    private final Families families;
    private final Categories categories;
    private final Knowledge knowledge;
    private final Unknowns unknowns;
    private final Set<String> aimed = new HashSet<>();
    private final Map<String, Set<String>> published = new HashMap<>();
    private final Set<List<String>> hidden = new HashSet<>();
    private final Set<String> ownUnits = new HashSet<>();

    /** The quarters to which some pack tells four together. */
    private final Set<String> told = new HashSet<>();

    private final Set<String> aimedTogether = new HashSet<>();

    MeasureKnowledge(Measure measure, Thresholds thresholds, Accepted rows, Knowledge knowledge) {
        this.measure = measure;
        this.knowledge = knowledge;
        this.unknowns = new Unknowns(knowledge);
        this.thresholds = thresholds;
        this.packs = rows.of(measure.id());
        List<Row> all = packs.stream().flatMap(List::stream).toList();
        this.parts = Parts.of(measure);
        this.periods = Periods.of(all, measure.kind() == Kind.SNAPSHOT);
        this.families = new Families(all, periods);
        this.categories = new Categories(packs);
        for (Row row : all) {
            if (row.isHidden()) {
                hidden.add(List.of(row.slice(), row.category()));
            }
            published.computeIfAbsent(row.slice(), key -> new LinkedHashSet<>()).add(row.period());
            if (row.slice().isEmpty()) {
                ownUnits.addAll(periods.units(row.period()));
                if (row.isTogether()) {
                    told.add(row.period());
                }
            }
        }
    }

    Measure measure() {
        return measure;
    }

    Parts parts() {
        return parts;
    }

    Categories categories() {
        return categories;
    }

    /** Whether some pack hides a category's numbers. */
    boolean isHidden(String slice, String category) {
        return hidden.contains(List.of(slice, category));
    }

    /** The periods of which rows of a slice speak. */
    Set<String> periods(String slice) {
        return published.getOrDefault(slice, Set.of());
    }

    /** The unknowns that a part of a category comes to over a period; nothing where rows do not tell the period apart. */
    Optional<List<Integer>> over(String slice, String category, String period, int part) {
        List<String> units = periods.units(period);
        if (slice.isEmpty()) {
            return ownUnits.containsAll(units) ? Optional.of(unknowns.own(units, part)) : Optional.empty();
        }
        List<List<String>> atoms =
                families.atoms(slice).stream().filter(units::containsAll).toList();
        return atoms.stream().mapToInt(List::size).sum() == units.size()
                ? Optional.of(atoms.stream()
                        .map(atom -> unknowns.cell(slice, category, atom, part))
                        .toList())
                : Optional.empty();
    }

    /** @param grades whether the reader takes the grades into account */
    void take(boolean grades) {
        packs.forEach(rows -> rows.forEach(row -> take(row, rows)));
        Sums sums = new Sums(measure, packs, families, categories, unknowns, knowledge);
        categories.slices().stream().filter(slice -> !slice.isEmpty()).forEach(sums::take);
        if (grades) {
            GradedWindows windows = new GradedWindows(measure, periods, unknowns);
            packs.forEach(rows -> {
                GradeRelations relations =
                        new GradeRelations(measure, windows, new KnownBaselines(measure, rows), knowledge);
                rows.stream().filter(row -> row.slice().isEmpty()).forEach(relations::take);
            });
        }
    }

    private void take(Row row, List<Row> pack) {
        List<List<Integer>> sums = new ArrayList<>();
        for (int part = 0; part < parts.number(); part++) {
            sums.add(sum(row, pack, part));
        }
        Optional<long[]> numbers = parts.of(row);
        if (row.isShown() && numbers.isPresent()) {
            for (int part = 0; part < sums.size(); part++) {
                knowledge.shown(sums.get(part), numbers.get()[part], row);
            }
        } else if (row.isHidden() && aimed.add(row.key())) {
            knowledge.atLeast(sums.stream().flatMap(List::stream).toList(), 1);
            sums.forEach(sum -> knowledge.target(unknowns.single(sum), threshold(row.slice()), row));
        }
        if (row.slice().isEmpty() && !row.isMonth() && GradedWindows.isToldTogether(measure)) {
            together(row);
        }
        if (parts.hasAsides(row.slice())) {
            aside(
                    row.pending(),
                    sum(row, pack, parts.pending()),
                    measure.conditions().pending());
            aside(row.excluded(), sum(row, pack, parts.excluded()), Condition.ALL);
        }
    }

    /** Four quarters together: the numbers that are told, or what is hidden of them where no pack tells it. */
    private void together(Row row) {
        List<List<Integer>> sums = IntStream.range(0, parts.number())
                .mapToObj(part -> unknowns.own(periods.units(GradedWindows.told(measure, row)), part))
                .toList();
        Optional<long[]> numbers = parts.ofGraded(row);
        if (numbers.isPresent()) {
            for (int part = 0; part < sums.size(); part++) {
                knowledge.shown(sums.get(part), numbers.get()[part], row);
            }
        } else if (isSecret(row) && aimedTogether.add(row.period())) {
            sums.forEach(sum -> knowledge.target(unknowns.single(sum), threshold(""), row));
        }
    }

    /** Whether four quarters to a row's are held, and no pack tells them. */
    private boolean isSecret(Row row) {
        return row.isHidden()
                && !told.contains(row.period())
                && ownUnits.containsAll(periods.units(GradedWindows.told(measure, row)));
    }

    /** Rows outside the base: as many as are shown; none where there can be none. */
    private void aside(String shown, List<Integer> sum, Condition which) {
        Optional<Long> number = which.equals(Condition.NONE) ? Optional.of(0L) : Row.whole(shown);
        number.ifPresent(known -> knowledge.equal(sum, known));
    }

    private int threshold(String slice) {
        return Math.max(thresholds.of(measure.disclosureOf(slice)), thresholds.of(DisclosureClass.GUARDED));
    }

    private List<Integer> sum(Row row, List<Row> pack, int part) {
        List<String> units = periods.units(row.period());
        if (row.slice().isEmpty()) {
            return unknowns.own(units, part);
        }
        List<Integer> sum = new ArrayList<>();
        for (List<String> atom : families.atoms(row.slice())) {
            if (units.containsAll(atom)) {
                categories
                        .members(row, pack)
                        .forEach(category -> sum.add(unknowns.cell(row.slice(), category, atom, part)));
            }
        }
        return sum;
    }
}

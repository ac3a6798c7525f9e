package victimspack.disclose.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import victimspack.disclose.Thresholds;
import victimspack.measure.DisclosureClass;
import victimspack.measure.Kind;
import victimspack.measure.Measure;
import victimspack.measure.condition.Condition;

/** Sets up what a reader knows of one measure from the rows of all packs. */
final class MeasureKnowledge {

    private static final String OTHER = "other-categories";
    private static final String REST = "\u0000rest";
    private static final String BETWEEN = " | ";

    private final Measure measure;
    private final Thresholds thresholds;
    private final List<List<Row>> packs;
    private final Parts parts;
    private final Periods periods;
    private final Families families;
    private final Knowledge knowledge;
    private final Map<String, Integer> unknowns = new HashMap<>();
    private final Map<String, Set<String>> categories = new LinkedHashMap<>();
    private final Set<String> aimed = new HashSet<>();
    private final Map<String, Set<String>> published = new HashMap<>();
    private final Set<List<String>> hidden = new HashSet<>();
    private final Set<String> ownUnits = new HashSet<>();

    MeasureKnowledge(Measure measure, Thresholds thresholds, Accepted rows, Knowledge knowledge) {
        this.measure = measure;
        this.knowledge = knowledge;
        this.thresholds = thresholds;
        this.packs = rows.of(measure.id());
        List<Row> all = packs.stream().flatMap(List::stream).toList();
        this.parts = Parts.of(measure);
        this.periods = Periods.of(all, measure.kind() == Kind.SNAPSHOT);
        this.families = new Families(all, periods);
        for (Row row : all) {
            Set<String> known = categories.computeIfAbsent(row.slice(), key -> new LinkedHashSet<>());
            if (!row.category().equals(OTHER)) {
                known.add(row.category());
            }
            if (row.isHidden()) {
                hidden.add(List.of(row.slice(), row.category()));
            }
            published.computeIfAbsent(row.slice(), key -> new LinkedHashSet<>()).add(row.period());
            if (row.slice().isEmpty()) {
                ownUnits.addAll(periods.units(row.period()));
            }
        }
    }

    Measure measure() {
        return measure;
    }

    Parts parts() {
        return parts;
    }

    /** The names of the slices published, the measure's own figures among them under an empty name. */
    Set<String> slices() {
        return categories.keySet();
    }

    /** The categories of a slice that are named. */
    Set<String> categories(String slice) {
        return categories.getOrDefault(slice, Set.of());
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
            return ownUnits.containsAll(units)
                    ? Optional.of(units.stream().map(unit -> own(unit, part)).toList())
                    : Optional.empty();
        }
        List<List<String>> atoms =
                families.atoms(slice).stream().filter(units::containsAll).toList();
        return atoms.stream().mapToInt(List::size).sum() == units.size()
                ? Optional.of(atoms.stream()
                        .map(atom -> cell(slice, category, atom, part))
                        .toList())
                : Optional.empty();
    }

    /** @param grades whether the reader takes the grades into account */
    void take(boolean grades) {
        packs.forEach(rows -> rows.forEach(row -> take(row, rows)));
        categories.keySet().stream().filter(slice -> !slice.isEmpty()).forEach(this::addUp);
        if (grades && parts == Parts.RATE) {
            GradeRelations relations = new GradeRelations(measure, periods, knowledge, this::own);
            packs.forEach(
                    rows -> rows.stream().filter(row -> row.slice().isEmpty()).forEach(relations::take));
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
                knowledge.equal(sums.get(part), numbers.get()[part]);
            }
        } else if (row.isHidden() && aimed.add(row.key())) {
            knowledge.atLeast(sums.stream().flatMap(List::stream).toList(), 1);
            sums.forEach(sum -> knowledge.target(single(sum), threshold(row.slice()), row));
        }
        if (parts.hasAsides(row.slice())) {
            aside(
                    row.pending(),
                    sum(row, pack, parts.pending()),
                    measure.conditions().pending());
            aside(row.excluded(), sum(row, pack, parts.excluded()), Condition.ALL);
        }
    }

    /** Rows outside the base: as many as are shown; none where there can be none. */
    private void aside(String shown, List<Integer> sum, Condition which) {
        Optional<Long> number = which.equals(Condition.NONE) ? Optional.of(0L) : Row.whole(shown);
        number.ifPresent(known -> knowledge.equal(sum, known));
    }

    private int threshold(String slice) {
        DisclosureClass table = measure.breakdowns().stream()
                .filter(breakdown -> breakdown.name().equals(slice))
                .map(breakdown -> breakdown.disclosure())
                .findFirst()
                .orElse(measure.disclosure());
        return Math.max(thresholds.of(table), thresholds.of(DisclosureClass.GUARDED));
    }

    /** One unknown that is a sum of others. */
    private int single(List<Integer> sum) {
        if (sum.size() == 1) {
            return sum.get(0);
        }
        int total = knowledge.unknown(0);
        knowledge.same(sum, List.of(total));
        return total;
    }

    private List<Integer> sum(Row row, List<Row> pack, int part) {
        List<String> units = periods.units(row.period());
        if (row.slice().isEmpty()) {
            return units.stream().map(unit -> own(unit, part)).toList();
        }
        List<Integer> sum = new ArrayList<>();
        for (List<String> atom : families.atoms(row.slice())) {
            if (units.containsAll(atom)) {
                members(row, pack).forEach(category -> sum.add(cell(row.slice(), category, atom, part)));
            }
        }
        return sum;
    }

    /** The categories that a row speaks of: those that its pack does not name, where it speaks of other categories. */
    private Set<String> members(Row row, List<Row> pack) {
        if (!row.category().equals(OTHER)) {
            return Set.of(row.category());
        }
        Set<String> unnamed = new LinkedHashSet<>(categories(row.slice()));
        pack.stream()
                .filter(other -> other.slice().equals(row.slice()))
                .forEach(other -> unnamed.remove(other.category()));
        if (isOpenEnded(row.slice())) {
            unnamed.add(REST);
        }
        return unnamed;
    }

    /** Whether no pack names all of a slice's categories. */
    private boolean isOpenEnded(String slice) {
        return packs.stream()
                .map(rows ->
                        rows.stream().filter(row -> row.slice().equals(slice)).toList())
                .filter(rows -> !rows.isEmpty())
                .allMatch(rows -> rows.stream().anyMatch(row -> row.category().equals(OTHER)));
    }

    private int own(String unit, int part) {
        return unknown(String.join("\u0001", unit, String.valueOf(part)));
    }

    private int cell(String slice, String category, List<String> atom, int part) {
        return unknown(String.join("\u0001", slice, category, atom.get(0), String.valueOf(part)));
    }

    private int unknown(String name) {
        return unknowns.computeIfAbsent(name, key -> knowledge.unknown(0));
    }

    /** The sums that a slice's categories make: the measure itself, and one-way slices of a two-way one. */
    private void addUp(String slice) {
        boolean beside = measure.breakdowns().stream()
                .anyMatch(breakdown ->
                        breakdown.name().equals(slice) && breakdown.population().isPresent());
        if (beside) {
            sameAsMeasure(slice);
            return;
        }
        Set<String> all = new LinkedHashSet<>(categories(slice));
        if (isOpenEnded(slice)) {
            all.add(REST);
        }
        for (List<String> atom : families.atoms(slice)) {
            for (int part = 0; part < parts.all(slice); part++) {
                int number = part;
                knowledge.same(
                        all.stream()
                                .map(category -> cell(slice, category, atom, number))
                                .toList(),
                        atom.stream().map(unit -> own(unit, number)).toList());
                crossed(slice, atom, part);
            }
        }
    }

    private void crossed(String slice, List<String> atom, int part) {
        List<String> columns = Families.columns(slice);
        for (int column = 0; columns.size() > 1 && column < columns.size(); column++) {
            String line = columns.get(column);
            for (String category : categories(line)) {
                int at = column;
                List<Integer> cells = categories(slice).stream()
                        .filter(pair -> pair.split(Pattern.quote(BETWEEN), 2)[at].equals(category))
                        .map(pair -> cell(slice, pair, atom, part))
                        .toList();
                knowledge.same(cells, List.of(cell(line, category, atom, part)));
            }
        }
    }

    /** A category of a slice beside the measure that shows the measure's numbers wherever both are shown is the measure. */
    private void sameAsMeasure(String slice) {
        for (String category : categories(slice)) {
            if (isSame(slice, category)) {
                for (List<String> atom : families.atoms(slice)) {
                    for (int part = 0; part < parts.number(); part++) {
                        int number = part;
                        knowledge.same(
                                List.of(cell(slice, category, atom, part)),
                                atom.stream().map(unit -> own(unit, number)).toList());
                    }
                }
            }
        }
    }

    private boolean isSame(String slice, String category) {
        boolean met = false;
        for (List<Row> rows : packs) {
            Map<String, Row> own = new HashMap<>();
            rows.stream().filter(row -> row.slice().isEmpty()).forEach(row -> own.put(row.period(), row));
            for (Row row : rows) {
                Row total = own.get(row.period());
                if (row.slice().equals(slice) && row.category().equals(category) && total != null) {
                    if (!row.agrees(total) || row.isShown() != total.isShown()) {
                        return false;
                    }
                    met |= row.isShown();
                }
            }
        }
        return met;
    }
}

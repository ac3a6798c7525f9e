package victimspack.disclose.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import victimspack.measure.Measure;

/** What a measure's slices add up to: the measure itself, and the one-way slices of a two-way one. */
final class Sums {

    private static final String BETWEEN = " | ";

    private final Measure measure;
    private final List<List<Row>> packs;
    private final Parts parts;
    private final Families families;
    private final Categories categories;
    private final Unknowns unknowns;
    private final Knowledge knowledge;

    Sums(
            Measure measure,
            List<List<Row>> packs,
            Families families,
            Categories categories,
            Unknowns unknowns,
            Knowledge knowledge) {
        this.measure = measure;
        this.packs = packs;
        this.parts = Parts.of(measure);
        this.families = families;
        this.categories = categories;
        this.unknowns = unknowns;
        this.knowledge = knowledge;
    }

    void take(String slice) {
        boolean beside = measure.breakdowns().stream()
                .anyMatch(breakdown ->
                        breakdown.name().equals(slice) && breakdown.population().isPresent());
        if (beside) {
            sameAsMeasure(slice);
        } else {
            families.atoms(slice).forEach(atom -> addUp(slice, atom));
        }
    }

    private void addUp(String slice, List<String> atom) {
        for (int part = 0; part < parts.all(slice); part++) {
            int number = part;
            List<Integer> cells = categories.all(slice).stream()
                    .map(category -> unknowns.cell(slice, category, atom, number))
                    .toList();
            knowledge.same(cells, unknowns.own(atom, part));
            crossed(slice, atom, part);
        }
    }

    private void crossed(String slice, List<String> atom, int part) {
        List<String> columns = Families.columns(slice);
        for (int column = 0; columns.size() > 1 && column < columns.size(); column++) {
            String line = columns.get(column);
            for (String category : categories.of(line)) {
                int at = column;
                List<Integer> cells = categories.of(slice).stream()
                        .filter(pair -> pair.split(Pattern.quote(BETWEEN), 2)[at].equals(category))
                        .map(pair -> unknowns.cell(slice, pair, atom, part))
                        .toList();
                knowledge.same(cells, List.of(unknowns.cell(line, category, atom, part)));
            }
        }
    }

    /** A category of a slice beside the measure that shows the measure's numbers wherever both are shown is the measure. */
    private void sameAsMeasure(String slice) {
        for (String category : categories.of(slice)) {
            if (isSame(slice, category)) {
                for (List<String> atom : families.atoms(slice)) {
                    for (int part = 0; part < parts.number(); part++) {
                        knowledge.same(List.of(unknowns.cell(slice, category, atom, part)), unknowns.own(atom, part));
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

package victimspack.extract.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import victimspack.extract.NearestName;
import victimspack.extract.schema.Column;
import victimspack.extract.schema.ColumnType;
import victimspack.extract.schema.Extract;
import victimspack.extract.schema.Schemas;

/**
 * Which of a file's columns are probably ours, if the file feeds an extract.
 *
 * @param cells the place in the header of each of our columns that was found
 * @param same  those of them that have our name, so that the mapping need not say them
 */
record HeaderMatch(Extract extract, Map<String, Integer> cells, Set<String> same) {

    private static final int OUR_NAME = 100;
    private static final int OUR_WORDS = 95;
    private static final int USUAL = 90;
    private static final int SLIP = 30;

    private record Candidate(Column column, int cell, int nearness) {}

    static HeaderMatch of(Extract extract, FoundFile file) {
        List<Candidate> candidates = new ArrayList<>();
        for (Column column : Schemas.of(extract).columns()) {
            for (int cell = 0; cell < file.header().size(); cell++) {
                int nearness = nearness(column.name(), file.header().get(cell));
                if (nearness > SLIP || (nearness == SLIP && mayHold(file, cell, column))) {
                    candidates.add(new Candidate(column, cell, nearness));
                }
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::nearness).reversed());
        Map<String, Integer> cells = new LinkedHashMap<>();
        Set<String> same = new HashSet<>();
        Set<Integer> taken = new HashSet<>();
        for (Candidate one : candidates) {
            if (!cells.containsKey(one.column().name()) && taken.add(one.cell())) {
                cells.put(one.column().name(), one.cell());
                if (one.nearness() == OUR_NAME) {
                    same.add(one.column().name());
                }
            }
        }
        return new HeaderMatch(extract, cells, same);
    }

    private static int nearness(String ours, String theirs) {
        if (theirs.equalsIgnoreCase(ours)) {
            return OUR_NAME;
        }
        String words = UsualHeaders.words(theirs);
        if (words.equals(ours.replace('_', ' '))) {
            return OUR_WORDS;
        }
        int usual = UsualHeaders.of(ours).indexOf(words);
        if (usual >= 0) {
            return USUAL - usual;
        }
        return !words.isEmpty() && NearestName.isSlip(words, ours) ? SLIP : 0;
    }

    /** A name that is only nearly ours is no date's where some value has no digit. */
    private static boolean mayHold(FoundFile file, int cell, Column column) {
        boolean dated = column.type() == ColumnType.TIMESTAMP || column.type() == ColumnType.DATE;
        return !dated || file.values(cell).allMatch(value -> value.chars().anyMatch(Character::isDigit));
    }

    /** How much speaks for the extract: required columns count three times. */
    int weight() {
        return Schemas.of(extract).columns().stream()
                .filter(column -> cells.containsKey(column.name()))
                .mapToInt(column -> column.presence() == Column.Presence.REQUIRED ? 3 : 1)
                .sum();
    }

    /** Whether every column found has our name. */
    boolean needsNoMapping() {
        return same.size() == cells.size();
    }
}

package victimspack.recount;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The accepted rows of a folder, each linked to its crime. */
final class CaseFile {

    final Map<String, Crime> crimes = new LinkedHashMap<>();
    final List<Victim> victims = new ArrayList<>();
    final List<LinkedRow> referrals;
    final List<LinkedRow> surveys;
    final List<LinkedRow> updates;
    final List<LinkedRow> reviews;
    final List<ExtractRow> training;
    final List<ExtractRow> audits;

    private final Map<String, Set<String>> columns = new HashMap<>();

    private CaseFile(Path folder) throws IOException {
        linkVictims(current(folder, "crimes", Layouts.CRIMES));
        referrals = linked(current(folder, "referrals", Layouts.REFERRALS));
        surveys = linked(current(folder, "surveys", Layouts.SURVEYS));
        updates = linked(current(folder, "updates", Layouts.UPDATES));
        reviews = linked(current(folder, "vrr", Layouts.REVIEWS));
        training = current(folder, "training", Layouts.TRAINING);
        audits = current(folder, "audits", Layouts.AUDITS);
        referrals.forEach(row -> row.crime().ifPresent(crime -> crime.referrals.add(row.cells())));
        updates.forEach(row -> row.crime().ifPresent(crime -> crime.updates.add(row.cells())));
    }

    static CaseFile read(Path folder) throws IOException {
        return new CaseFile(folder);
    }

    /** Whether a folder holds a column, written as {@code file.column}. */
    boolean holds(String fileAndColumn) {
        String[] parts = fileAndColumn.split("\\.");
        return columns.get(parts[0]).contains(parts[1]);
    }

    private List<ExtractRow> current(Path folder, String name, Layout layout) throws IOException {
        ExtractFile file = ExtractFile.read(folder.resolve(name + ".csv"));
        columns.put(name, file.columns());
        return layout.current(file.rows());
    }

    private void linkVictims(List<ExtractRow> rows) {
        Map<String, List<Victim>> byReference = new HashMap<>();
        for (ExtractRow row : rows) {
            Crime crime = crimes.computeIfAbsent(row.text("crime_ref"), reference -> new Crime());
            List<Victim> same = byReference.computeIfAbsent(row.text("victim_ref"), reference -> new ArrayList<>());
            Victim victim = new Victim(row, crime, same);
            same.add(victim);
            crime.rows.add(victim);
            victims.add(victim);
        }
    }

    private List<LinkedRow> linked(List<ExtractRow> rows) {
        return rows.stream()
                .map(row -> new LinkedRow(row, Optional.ofNullable(crimes.get(row.text("crime_ref")))))
                .toList();
    }
}

package victimspack.blackbox.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/**
 * A reader with the files of all public packs of one force who tries to work out what is hidden: by sums over categories and
 * periods, and by what is known of the measures. Numbers are narrowed sum by sum, and the sums are solved for what they determine.
 */
public final class Attack {

    private final Set<NumberAt> hidden = new LinkedHashSet<>();
    private final Equations equations = new Equations();

    /** @param packs each the rows of measures.csv and breakdowns.csv, the newest last */
    public Attack(List<List<CSVRecord>> packs) {
        for (int pack = 0; pack < packs.size(); pack++) {
            for (CSVRecord row : packs.get(pack)) {
                read(row, pack);
            }
        }
        for (int pack = 0; pack < packs.size(); pack++) {
            categories(packs.get(pack), pack);
        }
        equations.numbers().forEach(number -> {
            if (number.period().contains("/")) {
                equations.add(
                        quarters(number.period()).stream().map(number::over).toList(), List.of(number));
            }
            List<NumberAt> parts = Between.parts(number);
            if (!parts.isEmpty()) {
                equations.add(parts, List.of(number));
            }
        });
    }

    /** A row's category; small ones together are others in each pack. */
    private static String category(CSVRecord row, int pack) {
        String category = TidyFiles.cell(row, "category");
        return category.equals("other-categories") ? category + " of pack " + pack : category;
    }

    private static NumberAt at(CSVRecord row, String category, boolean base) {
        return new NumberAt(row.get("measure"), row.get("period"), TidyFiles.cell(row, "slice"), category, base);
    }

    private void read(CSVRecord row, int pack) {
        for (boolean base : new boolean[] {false, true}) {
            NumberAt at = at(row, category(row, pack), base);
            String number = row.get(base ? "denominator" : "numerator");
            if (row.get("status").equals("hidden")) {
                hidden.add(at);
                equations.unknown(at);
            } else if (number.matches("\\d+")) {
                equations.known(at, Long.parseLong(number));
            }
        }
    }

    /** A pack's categories add up to the measure, where it names them all and counts no other people. */
    private void categories(List<CSVRecord> rows, int pack) {
        Map<NumberAt, List<NumberAt>> parts = new LinkedHashMap<>();
        for (CSVRecord row : rows) {
            String slice = TidyFiles.cell(row, "slice");
            boolean others = slice.equals("survey") || Between.isOfPersonsAlone(row.get("measure"), slice);
            if (!slice.isEmpty() && !slice.contains(" x ") && !others) {
                for (boolean base : new boolean[] {false, true}) {
                    parts.computeIfAbsent(at(row, "", base), key -> new ArrayList<>())
                            .add(at(row, category(row, pack), base));
                }
            }
        }
        parts.forEach((total, some) -> equations.add(
                some,
                quarters(total.period()).stream()
                        .map(period -> new NumberAt(total.measure(), period, "", "", total.base()))
                        .toList()));
    }

    /** The quarters of a period. */
    private static List<String> quarters(String period) {
        String[] ends = period.split("/");
        List<String> quarters = new ArrayList<>(List.of(ends[0]));
        while (!quarters.get(quarters.size() - 1).equals(ends[ends.length - 1])) {
            String last = quarters.get(quarters.size() - 1);
            int year = Integer.parseInt(last.substring(0, 4));
            int number = last.charAt(9) - '0';
            quarters.add(
                    number < 4
                            ? last.substring(0, 9) + (number + 1)
                            : "%d-%02d-Q1".formatted(year + 1, (year + 2) % 100));
        }
        return quarters;
    }

    /** How many sums were found. */
    public int equations() {
        return equations.size();
    }

    public int hidden() {
        return hidden.size();
    }

    /** The hidden numbers that are known to fewer than so many possibilities, in words. */
    public List<String> found(long threshold) {
        equations.narrow();
        Set<String> found = new LinkedHashSet<>();
        for (NumberAt number : hidden) {
            if (equations.most(number) - equations.least(number) < threshold) {
                found.add("%s is from %d to %d".formatted(number, equations.least(number), equations.most(number)));
            }
        }
        equations.solved().stream().filter(hidden::contains).forEach(number -> found.add(number + " is determined"));
        return List.copyOf(found);
    }

    /** Sums of shown numbers that do not hold. */
    public List<String> contradictions() {
        return equations.contradictions();
    }
}

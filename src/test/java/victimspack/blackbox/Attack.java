package victimspack.blackbox;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A reader with the files of all public packs of one force who tries to work out what is hidden: by sums over categories and
 * periods, and by what is known of the measures, listed here by hand. Numbers are narrowed equation by equation, and the
 * equations are solved for what they determine.
 */
final class Attack {

    private static final long MOST = 1_000_000;

    /** A number: of which measure, period, slice and category, and whether it is the base. */
    private record Place(String measure, String period, String slice, String category, boolean base) {}

    /** Numbers that add up to others. */
    private record Equation(List<Place> parts, List<Place> sum) {}

    private static final Set<String> PERSONS = Set.of("victim_sex", "age_band", "ethnic_group");

    private final Map<Place, long[]> ranges = new LinkedHashMap<>();
    private final Set<Place> hidden = new LinkedHashSet<>();
    private final List<Equation> equations = new ArrayList<>();

    /** @param packs each the rows of measures.csv and breakdowns.csv, the newest last */
    Attack(List<List<CSVRecord>> packs) {
        for (int pack = 0; pack < packs.size(); pack++) {
            for (CSVRecord row : packs.get(pack)) {
                read(row, pack);
            }
        }
        Set<Place> places = new LinkedHashSet<>(ranges.keySet());
        for (int pack = 0; pack < packs.size(); pack++) {
            categories(packs.get(pack), pack);
        }
        places.forEach(this::quarters);
        places.forEach(this::between);
    }

    private static String cell(CSVRecord row, String column) {
        return row.isMapped(column) ? row.get(column) : "";
    }

    /** A row's category; small ones together are others in each pack. */
    private static String category(CSVRecord row, int pack) {
        String category = cell(row, "category");
        return category.equals("other-categories") ? category + " of pack " + pack : category;
    }

    private void read(CSVRecord row, int pack) {
        String category = category(row, pack);
        for (boolean base : new boolean[] {false, true}) {
            Place place = new Place(row.get("measure"), row.get("period"), cell(row, "slice"), category, base);
            String number = row.get(base ? "denominator" : "numerator");
            if (row.get("status").equals("hidden")) {
                hidden.add(place);
                ranges.putIfAbsent(place, new long[] {0, MOST});
            } else if (number.matches("\\d+")) {
                ranges.put(place, new long[] {Long.parseLong(number), Long.parseLong(number)});
            }
        }
    }

    /** A pack's categories add up to the measure, where it names them all and counts no other people. */
    private void categories(List<CSVRecord> rows, int pack) {
        Map<Place, List<Place>> parts = new LinkedHashMap<>();
        boolean[] bases = {false, true};
        for (CSVRecord row : rows) {
            String slice = cell(row, "slice");
            if (!slice.isEmpty() && !slice.equals("survey") && !slice.contains(" x ") && !isOfPersonsAlone(row)) {
                for (boolean base : bases) {
                    String named = category(row, pack);
                    Place total = new Place(row.get("measure"), row.get("period"), slice, "", base);
                    parts.computeIfAbsent(total, key -> new ArrayList<>())
                            .add(new Place(row.get("measure"), row.get("period"), slice, named, base));
                }
            }
        }
        parts.forEach((total, some) -> {
            List<Place> own = periods(total.period()).stream()
                    .map(period -> new Place(total.measure(), period, "", "", total.base()))
                    .toList();
            add(some, own);
        });
    }

    /** Whether a table is about persons while its measure counts businesses too. */
    private static boolean isOfPersonsAlone(CSVRecord row) {
        return Set.of("referral-rate", "vcop-compliance").contains(row.get("measure"))
                && PERSONS.contains(cell(row, "slice"));
    }

    /** The quarters of a period. */
    private static List<String> periods(String period) {
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

    private void quarters(Place place) {
        if (place.period().contains("/")) {
            add(
                    periods(place.period()).stream()
                            .map(quarter ->
                                    new Place(place.measure(), quarter, place.slice(), place.category(), place.base()))
                            .toList(),
                    List.of(place));
        }
    }

    /** What a reader of the definitions knows of the framework's measures. */
    private void between(Place place) {
        List<Place> parts = List.of();
        boolean ofPersons = PERSONS.contains(place.slice());
        switch (place.measure() + (place.base() ? " base" : "") + (ofPersons ? " of persons" : "")) {
            case "referral-rate base of persons" -> parts = List.of(other(place, "victim-demographics", false));
            case "vps-offered base" -> parts = List.of(other(place, "victim-demographics", false));
            case "vulnerability-profile", "vna-status" -> parts = List.of(other(place, "victim-demographics", false));
            case "crime-profile" -> parts = List.of(other(place, "victim-based-crime", false));
            case "disengagement base" -> parts = List.of(other(place, "outcome-profile", false));
            case "vrr-granted base" -> parts = List.of(other(place, "vrr-requests", false));
            case "disengagement" -> parts = outcomes(place);
            default -> {
                // Nothing is known of it beside itself.
            }
        }
        if (!parts.isEmpty()
                && (place.slice().isEmpty() || place.slice().equals("unit") || ofPersons || parts.size() > 1)) {
            add(parts, List.of(place));
        }
    }

    private static List<Place> outcomes(Place place) {
        if (place.slice().equals("domestic_abuse")) {
            return Stream.of("14", "16")
                    .map(code -> new Place(
                            "outcome-profile",
                            place.period(),
                            "domestic_abuse x outcome_code",
                            place.category() + " | " + code,
                            false))
                    .toList();
        }
        return place.slice().isEmpty()
                ? Stream.of("14", "16")
                        .map(code -> new Place("outcome-profile", place.period(), "outcome_code", code, false))
                        .toList()
                : List.of();
    }

    private static Place other(Place place, String measure, boolean base) {
        return new Place(measure, place.period(), place.slice(), place.category(), base);
    }

    private void add(List<Place> parts, List<Place> sum) {
        if (Stream.concat(parts.stream(), sum.stream()).allMatch(ranges::containsKey)) {
            equations.add(new Equation(parts, sum));
        }
    }

    /** How many equations were found. */
    int equations() {
        return equations.size();
    }

    int hidden() {
        return hidden.size();
    }

    /** The hidden numbers that are known to fewer than so many possibilities, in words. */
    List<String> found(long threshold) {
        narrow();
        Set<String> found = new LinkedHashSet<>();
        for (Place place : hidden) {
            long[] range = ranges.get(place);
            if (range[1] - range[0] < threshold) {
                found.add(place + " is from " + range[0] + " to " + range[1]);
            }
        }
        solved().forEach(place -> found.add(place + " is determined"));
        return List.copyOf(found);
    }

    /** Equations between shown numbers that do not hold. */
    List<String> contradictions() {
        return equations.stream()
                .filter(equation -> sum(equation.parts(), 0) > sum(equation.sum(), 1)
                        || sum(equation.parts(), 1) < sum(equation.sum(), 0))
                .map(Equation::toString)
                .toList();
    }

    private void narrow() {
        boolean narrowed = true;
        while (narrowed) {
            narrowed = false;
            for (Equation equation : equations) {
                narrowed |= narrow(equation.parts(), equation.sum()) | narrow(equation.sum(), equation.parts());
            }
        }
    }

    private boolean narrow(List<Place> some, List<Place> same) {
        boolean narrowed = false;
        for (Place place : some) {
            long[] range = ranges.get(place);
            long least = sum(same, 0) - (sum(some, 1) - range[1]);
            long most = sum(same, 1) - (sum(some, 0) - range[0]);
            if (least > range[0] || most < range[1]) {
                narrowed = true;
                range[0] = Math.max(range[0], least);
                range[1] = Math.min(range[1], most);
            }
        }
        return narrowed;
    }

    private long sum(List<Place> places, int end) {
        return places.stream().mapToLong(place -> ranges.get(place)[end]).sum();
    }

    /** The hidden numbers that the equations alone determine. */
    private List<Place> solved() {
        List<Place> unknown = ranges.keySet().stream()
                .filter(place -> ranges.get(place)[0] < ranges.get(place)[1])
                .toList();
        Map<Place, Integer> numbers = new HashMap<>();
        unknown.forEach(place -> numbers.put(place, numbers.size()));
        TreeMap<Integer, BigFraction[]> reduced = new TreeMap<>();
        for (Equation equation : equations) {
            BigFraction[] row = new BigFraction[unknown.size()];
            Arrays.fill(row, BigFraction.ZERO);
            equation.parts().stream()
                    .filter(numbers::containsKey)
                    .forEach(place -> row[numbers.get(place)] = row[numbers.get(place)].add(1));
            equation.sum().stream()
                    .filter(numbers::containsKey)
                    .forEach(place -> row[numbers.get(place)] = row[numbers.get(place)].subtract(1));
            reduce(row, reduced);
        }
        return reduced.values().stream()
                .filter(row -> Stream.of(row)
                                .filter(number -> !number.equals(BigFraction.ZERO))
                                .count()
                        == 1)
                .map(row -> unknown.get(lead(row)))
                .filter(hidden::contains)
                .toList();
    }

    private static void reduce(BigFraction[] row, TreeMap<Integer, BigFraction[]> reduced) {
        reduced.forEach((lead, other) -> subtract(row, other, row[lead]));
        int lead = lead(row);
        if (lead >= 0) {
            BigFraction first = row[lead];
            for (int i = 0; i < row.length; i++) {
                row[i] = row[i].divide(first);
            }
            reduced.values().forEach(other -> subtract(other, row, other[lead]));
            reduced.put(lead, row);
        }
    }

    private static void subtract(BigFraction[] from, BigFraction[] what, BigFraction times) {
        if (!times.equals(BigFraction.ZERO)) {
            for (int i = 0; i < from.length; i++) {
                from[i] = from[i].subtract(what[i].multiply(times));
            }
        }
    }

    private static int lead(BigFraction[] row) {
        for (int i = 0; i < row.length; i++) {
            if (!row[i].equals(BigFraction.ZERO)) {
                return i;
            }
        }
        return -1;
    }
}

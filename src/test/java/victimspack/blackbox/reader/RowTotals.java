package victimspack.blackbox.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How many rows a pack tells that each file of records held: less the shown figures that is a hidden one. They are looked for beside the
 * file's name in every place that a reader sees, and in manifest.json.
 */
public final class RowTotals {

    private static final List<String> OF_RECORDS =
            List.of("crimes", "referrals", "surveys", "updates", "vrr", "training", "audits");

    private final Map<String, List<Long>> totals = new TreeMap<>();

    /** @param restricted a pack whose manifest tells them */
    public RowTotals(Path restricted) throws IOException {
        for (JsonNode input : inputs(restricted)) {
            String name = input.get("name").asString();
            if (OF_RECORDS.contains(name.replace(".csv", ""))) {
                totals.put(
                        name,
                        List.of(
                                input.get("read").asLong(),
                                input.get("accepted").asLong()));
            }
        }
    }

    private static JsonNode inputs(Path pack) throws IOException {
        return JsonMapper.shared()
                .readTree(Files.readString(pack.resolve("manifest.json")))
                .get("inputs");
    }

    /** Of how many files. */
    public int files() {
        return totals.size();
    }

    /** The kinds of places in which a pack tells one, each with the places. */
    public Map<String, List<String>> toldIn(Path pack) throws IOException {
        List<Spot> spots = new ArrayList<>(PageSpots.of(pack));
        spots.addAll(PdfSpots.of(pack, List.of()));
        spots.addAll(WordSpots.of(pack));
        spots.addAll(WorkbookSpots.of(pack));
        inputs(pack).forEach(input -> spots.add(new Spot("manifest", "", input.toString())));
        Map<String, List<String>> told = new TreeMap<>();
        totals.forEach((name, counts) -> spots.stream()
                .filter(spot -> spot.mentions(name) && counts.stream().anyMatch(count -> says(spot.text(), count)))
                .forEach(spot -> told.computeIfAbsent(spot.where(), key -> new ArrayList<>())
                        .add(spot.toString())));
        return told;
    }

    private static boolean says(String text, long count) {
        return Stream.of(
                        Long.toString(count),
                        NumberFormat.getIntegerInstance(Locale.UK).format(count))
                .anyMatch(form -> text.matches("(?s).*(?<![\\w,.])" + form + "(?!\\w|[,.]\\d).*"));
    }
}

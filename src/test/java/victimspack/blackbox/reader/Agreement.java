package victimspack.blackbox.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The numbers of a pack's files by where they stand, to be held against those of another pack of the same records. */
public final class Agreement {

    private static final List<String> NUMBERS = List.of("numerator", "denominator", "value", "lower", "upper");

    private static final List<String> GRADED =
            List.of("graded_numerator", "graded_denominator", "graded_value", "baseline", "change");

    private Agreement() {}

    /** Where two packs both show a number, and show different ones. */
    public static List<String> differing(Map<String, String> one, Map<String, String> other) {
        List<String> differing = new ArrayList<>();
        one.forEach((where, number) -> {
            if (!number.equals(other.getOrDefault(where, number))) {
                differing.add("%s: %s, %s".formatted(where, number, other.get(where)));
            }
        });
        return differing;
    }

    /** The numbers of the tidy files. */
    public static Map<String, String> tidy(Path pack) throws IOException {
        Map<String, String> numbers = new HashMap<>();
        for (CSVRecord row : TidyFiles.of(pack)) {
            for (String column : NUMBERS) {
                put(numbers, TidyFiles.key(row) + ", " + column, row.get(column));
            }
            for (String column : row.isMapped(GRADED.get(0)) ? GRADED : List.<String>of()) {
                put(numbers, TidyFiles.key(row) + ", " + column, row.get(column));
            }
        }
        return numbers;
    }

    /** The numbers of the workbook's tables, but for those of its charts, which are numbered in each pack. */
    public static Map<String, String> workbook(Path pack) throws IOException {
        Map<String, String> numbers = new HashMap<>();
        WorkbookSpots.tables(pack)
                .forEach((sheet, rows) -> rows.stream()
                        .filter(row -> row.containsKey("Measure"))
                        .forEach(row -> row.forEach((head, cell) ->
                                put(numbers, "%s: %s, %s".formatted(sheet, WorkbookSpots.names(row), head), cell))));
        return numbers;
    }

    /** The numbers of the page's tables whose captions say the same. */
    public static Map<String, String> page(Path pack) throws IOException {
        Map<String, String> numbers = new HashMap<>();
        for (Element table :
                Jsoup.parse(Files.readString(PackFiles.only(pack, ".html"))).select("table")) {
            Element caption = table.selectFirst("caption");
            String title = caption == null ? "" : caption.text().replaceFirst("^Table \\d+\\. ", "");
            List<String> heads = table.select("thead th").eachText();
            String group = "";
            for (Element row : table.select("tbody tr")) {
                List<String> cells = row.children().eachText();
                group = row.hasClass("group") ? row.text() : group;
                for (int column = 1; column < cells.size() && column < heads.size(); column++) {
                    String where = String.join(", ", table.id(), title, group, cells.get(0), heads.get(column));
                    put(numbers, where, cells.get(column));
                }
            }
        }
        return numbers;
    }

    /** What holds a number and no mark in its place. */
    private static void put(Map<String, String> numbers, String where, String cell) {
        if (cell.matches("[-−+]?[\\d.,]+%?( of [\\d,]+)?( to [-−+]?[\\d.,]+%?)?( \\[.*)?")
                && !where.contains("Other")
                && !where.contains("other-categories")) {
            numbers.put(where, cell.replaceAll(" \\[.*", ""));
        }
    }
}

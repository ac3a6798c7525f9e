package victimspack.blackbox.reader;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a workbook shows: its rows, and of its charts the numbers that are stored with them and the texts in their place. */
final class WorkbookSpots {

    /** Fewer cells are no row of a table. */
    private static final int TABLE = 5;

    private static final Set<String> NAMES =
            Set.of("Measure", "Period", "Quarter", "Month", "Category", "Group", "Figure", "Period or category");

    private WorkbookSpots() {}

    static List<Spot> of(Path pack) throws IOException {
        List<Spot> spots = new ArrayList<>();
        tables(pack)
                .forEach((sheet, rows) -> rows.forEach(row -> spots.add(new Spot("workbook row", sheet, text(row)))));
        try (FileSystem parts = FileSystems.newFileSystem(PackFiles.only(pack, ".xlsx"))) {
            for (Path part : PackFiles.in(parts.getPath("/xl"))) {
                String xml = Files.readString(part);
                if (part.startsWith("/xl/charts") && part.toString().endsWith(".xml")) {
                    spots.addAll(chart(Jsoup.parse(xml, Parser.xmlParser())));
                }
                if (part.startsWith("/xl/drawings") && part.toString().endsWith(".xml")) {
                    Jsoup.parse(xml, Parser.xmlParser())
                            .select("[descr]")
                            .forEach(picture -> spots.add(new Spot(
                                    "workbook text of a chart",
                                    picture.attr("name") + picture.attr("title"),
                                    picture.attr("descr"))));
                }
            }
        }
        return spots;
    }

    /** The rows of every sheet's table, by the heads of its columns. */
    static Map<String, List<Map<String, String>>> tables(Path pack) throws IOException {
        Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(PackFiles.only(pack, ".xlsx")))) {
            workbook.forEach(sheet -> tables.put(sheet.getSheetName(), rows(sheet)));
        }
        return tables;
    }

    /** What a row is about. */
    static String names(Map<String, String> row) {
        return row.entrySet().stream()
                .filter(cell -> NAMES.contains(cell.getKey()) || cell.getKey().startsWith("Breakdown"))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(", "));
    }

    private static List<Map<String, String>> rows(Sheet sheet) {
        List<Map<String, String>> rows = new ArrayList<>();
        List<String> heads = List.of();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(text(cell)));
            if (heads.isEmpty() && cells.size() >= TABLE) {
                heads = cells;
            } else if (!heads.isEmpty()) {
                Map<String, String> named = new LinkedHashMap<>();
                for (int i = 0; i < heads.size() && i < cells.size(); i++) {
                    named.put(heads.get(i), cells.get(i));
                }
                rows.add(named);
            }
        }
        return rows;
    }

    private static String text(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC
                ? BigDecimal.valueOf(cell.getNumericCellValue())
                        .stripTrailingZeros()
                        .toPlainString()
                : cell.getStringCellValue();
    }

    /** A row as it would be read out: what it is of, and its numbers; words of other columns after their heads. */
    private static String text(Map<String, String> row) {
        List<String> cells = new ArrayList<>();
        row.forEach(
                (head, cell) -> cells.add(NAMES.contains(head) || cell.matches("[\\d.]+") ? cell : head + " " + cell));
        cells.add("%s of %s".formatted(row.get("Number"), row.get("Of")));
        return String.join(" | ", cells);
    }

    private static List<Spot> chart(Document chart) {
        String title = chart.select("c|title a|t").stream().map(Element::text).collect(Collectors.joining());
        return chart.select("c|ser").stream()
                .map(series -> new Spot(
                        "chart of the workbook",
                        title,
                        series.select("c|v").stream().map(Element::text).collect(Collectors.joining(" | "))))
                .toList();
    }
}

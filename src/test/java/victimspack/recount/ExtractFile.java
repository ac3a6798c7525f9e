package victimspack.recount;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A CSV file as it lies in the folder; an absent file has no columns and no rows. */
record ExtractFile(Set<String> columns, List<ExtractRow> rows) {

    static ExtractFile read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return new ExtractFile(Set.of(), List.of());
        }
        String text = Files.readString(file, StandardCharsets.UTF_8);
        List<CSVRecord> records = CSVFormat.RFC4180
                .parse(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text))
                .getRecords();
        List<String> header = records.get(0).stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        return new ExtractFile(
                header.stream().collect(Collectors.toSet()),
                records.stream().skip(1).map(r -> row(header, r)).toList());
    }

    private static ExtractRow row(List<String> header, CSVRecord line) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            cells.put(header.get(i), line.get(i).strip());
        }
        return new ExtractRow(cells);
    }

    /** All rows of a pack's own CSV file, as text. */
    static List<Map<String, String>> table(Path file) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        read(file).rows().forEach(row -> rows.add(row.cells()));
        return rows;
    }
}

package victimspack.publish.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import victimspack.pack.document.TidyRow;
import victimspack.publish.csv.CsvWriter;
import victimspack.publish.csv.TidyColumn;

/** Compares a tidy file with the pack's rows. */
final class CsvReadBack {

    private CsvReadBack() {}

    static List<Mismatch> verify(String file, byte[] content, List<TidyColumn> columns, List<TidyRow> rows)
            throws IOException {
        String text = new String(content, StandardCharsets.UTF_8);
        try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
            List<CSVRecord> records = parser.getRecords();
            Comparison comparison = new Comparison(file);
            comparison.same("number of rows", rows.size() + 1, records.size());
            for (int row = 0; row < Math.min(rows.size() + 1, records.size()); row++) {
                comparison.same(
                        "line " + (row + 1),
                        row == 0 ? heads(columns) : cells(columns, rows.get(row - 1)),
                        records.get(row).toList());
            }
            return comparison.mismatches();
        }
    }

    private static List<String> heads(List<TidyColumn> columns) {
        return columns.stream().map(TidyColumn::head).toList();
    }

    private static List<String> cells(List<TidyColumn> columns, TidyRow row) {
        List<String> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(CsvWriter.harmless(column.of(row))));
        return cells;
    }
}

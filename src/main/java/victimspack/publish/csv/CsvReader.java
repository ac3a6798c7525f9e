package victimspack.publish.csv;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import victimspack.pack.document.TidyRow;

/** Reads the tidy rows that {@link CsvWriter} wrote. */
public final class CsvReader {

    private CsvReader() {}

    /**
     * The rows of measures.csv.
     *
     * @throws IOException              where it is no CSV
     * @throws IllegalArgumentException where a column is missing, naming it
     */
    public static List<TidyRow> measures(byte[] content) throws IOException {
        CSVFormat withHeader = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        List<TidyRow> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new String(content, StandardCharsets.UTF_8), withHeader)) {
            for (CSVRecord line : parser) {
                rows.add(row(line));
            }
        }
        return rows;
    }

    private static TidyRow row(CSVRecord line) {
        return new TidyRow(
                cell(line, TidyColumn.MEASURE),
                cell(line, TidyColumn.PRIORITY),
                cell(line, TidyColumn.PERIOD),
                null,
                null,
                cell(line, TidyColumn.NUMERATOR),
                cell(line, TidyColumn.DENOMINATOR),
                cell(line, TidyColumn.PENDING),
                cell(line, TidyColumn.EXCLUDED),
                cell(line, TidyColumn.VALUE),
                cell(line, TidyColumn.LOWER),
                cell(line, TidyColumn.UPPER),
                cell(line, TidyColumn.BASELINE),
                cell(line, TidyColumn.CHANGE),
                cell(line, TidyColumn.GRADE),
                cell(line, TidyColumn.CALCULATED_GRADE),
                cell(line, TidyColumn.STATUS),
                cell(line, TidyColumn.GRADED_NUMERATOR),
                cell(line, TidyColumn.GRADED_DENOMINATOR),
                cell(line, TidyColumn.GRADED_VALUE),
                cell(line, TidyColumn.REVISION),
                cell(line, TidyColumn.CAUTION),
                TidyRow.Process.NONE);
    }

    private static String cell(CSVRecord line, TidyColumn column) {
        return line.get(column.head());
    }
}

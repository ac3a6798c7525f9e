package victimspack.publish.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import victimspack.pack.document.TidyRow;

/**
 * Writes the tidy rows as RFC 4180 asks, which the government's tabular data standard names: UTF-8 without a byte order
 * mark, commas, CR LF, a header. A cell that a spreadsheet would take for a formula gets an apostrophe in front;
 * numbers, negative ones too, stay as they are.
 */
public final class CsvWriter {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CsvWriter() {}

    /** The file measures.csv. */
    public static byte[] measures(List<TidyRow> rows) {
        return write(TidyColumn.OF_MEASURES, rows);
    }

    /** The file breakdowns.csv. */
    public static byte[] breakdowns(List<TidyRow> rows) {
        return write(TidyColumn.OF_BREAKDOWNS, rows);
    }

    private static byte[] write(List<TidyColumn> columns, List<TidyRow> rows) {
        StringBuilder text = new StringBuilder(rows.size() * 120);
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(columns.stream().map(TidyColumn::head).toList());
            for (TidyRow row : rows) {
                printer.printRecord(
                        columns.stream().map(column -> harmless(column.of(row))).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The text as no spreadsheet runs it. */
    public static String harmless(String text) {
        boolean risky = !text.isEmpty()
                && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
                && !NUMBER.matcher(text).matches();
        return risky ? "'" + text : text;
    }
}

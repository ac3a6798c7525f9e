package victimspack.disclose.hide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import victimspack.disclose.Published;

/** Reads from a sealed pack's tidy files which cells it shows and which it hides. */
public final class SealedRows {

    private static final CSVFormat FORM =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private SealedRows() {}

    /** A category without the apostrophe that keeps spreadsheets from running it. */
    private static String plain(String category) {
        return category.matches("'[=+\\-@\t\r].*") ? category.substring(1) : category;
    }

    /** @param file the text of measures.csv or breakdowns.csv */
    public static List<Published.Row> read(String file) {
        try (CSVParser parser = CSVParser.parse(file, FORM)) {
            List<Published.Row> rows = new ArrayList<>();
            for (CSVRecord line : parser) {
                boolean sliced = line.isMapped("slice");
                rows.add(new Published.Row(
                        line.get("measure"),
                        sliced ? line.get("slice") : "",
                        sliced ? plain(line.get("category")) : "",
                        line.get("period"),
                        line.get("status").equals("hidden"),
                        line.isMapped("graded_numerator")
                                && !line.get("graded_numerator").isEmpty()));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

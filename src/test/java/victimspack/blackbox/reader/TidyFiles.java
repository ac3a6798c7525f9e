package victimspack.blackbox.reader;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The tidy files of a pack. */
public final class TidyFiles {

    private TidyFiles() {}

    /** The rows of measures.csv and breakdowns.csv. */
    public static List<CSVRecord> of(Path pack) throws IOException {
        List<CSVRecord> rows = new ArrayList<>(records(pack.resolve("measures.csv")));
        rows.addAll(records(pack.resolve("breakdowns.csv")));
        return rows;
    }

    public static List<CSVRecord> records(Path file) throws IOException {
        return parsed(Files.readString(file));
    }

    public static List<CSVRecord> parsed(String text) throws IOException {
        CSVFormat form = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return form.parse(new StringReader(text)).getRecords();
    }

    /** A cell; empty where the file has no such column. */
    public static String cell(CSVRecord row, String column) {
        return row.isMapped(column) ? row.get(column) : "";
    }

    /** Where a row stands, the same in every pack. */
    public static String key(CSVRecord row) {
        return String.join(", ", row.get("measure"), row.get("period"), cell(row, "slice"), cell(row, "category"));
    }
}

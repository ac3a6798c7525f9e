package victimspack.sample;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads a file of the sample back with a reader that is not ours. */
final class CsvRows {

    private CsvRows() {}

    static List<Map<String, String>> read(Path file) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader in = Files.newBufferedReader(file)) {
            return format.parse(in).stream().map(CSVRecord::toMap).toList();
        }
    }
}

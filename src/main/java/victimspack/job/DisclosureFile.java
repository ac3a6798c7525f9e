package victimspack.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import victimspack.disclose.Finding;
import victimspack.measure.Tally;
import victimspack.publish.csv.CsvWriter;
import victimspack.store.OwnerOnly;

/** Lists for the analyst alone what was hidden, pooled, merged or left out, and why, with the true numbers. */
final class DisclosureFile {

    static final String NAME = "disclosure.csv";

    private static final List<String> HEADS =
            List.of("decision", "measure", "slice", "category", "period", "reason", "numerator", "denominator");

    private DisclosureFile() {}

    static void write(Path file, List<Finding> findings) throws IOException {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(HEADS);
            for (Finding finding : findings) {
                printer.printRecord(cells(finding).map(CsvWriter::harmless).toList());
            }
        }
        OwnerOnly.createFile(file);
        Files.writeString(file, text);
    }

    private static Stream<String> cells(Finding finding) {
        Tally tally = finding.tally();
        boolean table = finding.period().isEmpty();
        return Stream.of(
                finding.kind().words(),
                finding.measure(),
                finding.slice(),
                finding.category(),
                finding.period(),
                finding.why(),
                table ? "" : Long.toString(tally.numerator()),
                table ? "" : Long.toString(tally.denominator()));
    }
}

package victimspack.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The floor of any load: commons-csv reads every cell of every file and does nothing with it. */
public final class ParserFloor {

    private ParserFloor() {}

    /** @param args the folder of extracts */
    public static void main(String[] args) throws IOException {
        long rows = 0;
        long characters = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(args[0]), "*.csv")) {
            for (Path file : files) {
                try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
                    for (CSVRecord row : parser) {
                        rows++;
                        for (String cell : row) {
                            characters += cell.length();
                        }
                    }
                }
            }
        }
        System.out.printf("rows %d%ncharacters %d%n", rows, characters);
    }
}

package victimspack.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.apache.commons.csv.CSVFormat;
import victimspack.extract.file.CsvParser;
import victimspack.extract.file.CsvRecord;
import victimspack.extract.row.Placement;
import victimspack.extract.schema.Extract;

/** Whatever the bytes are, they end in rows that are accounted for, or in one clear sentence. */
class HostileFilesTest {

    private static final String HEADER = "crime_ref,victim_type,recorded_at,offence_subgroup,unit";
    private static Path folder;

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("hostile");
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        Files.deleteIfExists(folder.resolve("crimes.csv"));
        Files.deleteIfExists(folder);
    }

    @Property(tries = 300, seed = "20260930")
    void anyBytesEndInRowsOrInOneSentence(@ForAll byte[] bytes) {
        accountFor(bytes);
    }

    @Property(tries = 500, seed = "20260930")
    void anyTextAfterAHeaderEndsInRowsOrInOneSentence(@ForAll("nearlyCsv") String text) {
        accountFor((HEADER + "\n" + text).getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 300, seed = "20260930")
    void aDamagedFileEndsInRowsOrInOneSentence(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] bytes = (HEADER + "\n" + "C1,none,2026-07-01T10:00,arson,\"Bank, \"\"East\"\"\"\r\n".repeat(20))
                .getBytes(StandardCharsets.UTF_8);
        for (int damage = random.nextInt(20); damage > 0; damage--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        accountFor(bytes);
    }

    @Property(tries = 300, seed = "20260930")
    void whatAnotherProgramWritesIsReadBack(@ForAll("tables") List<List<String>> table) throws IOException {
        StringBuilder text = new StringBuilder();
        table.forEach(
                row -> text.append(CSVFormat.RFC4180.format(row.toArray())).append("\r\n"));

        List<List<String>> read = new ArrayList<>();
        try (CsvParser parser = new CsvParser("a.csv", new StringReader(text.toString()), ',')) {
            for (CsvRecord row = parser.next(); row != null; row = parser.next()) {
                read.add(row.cells());
            }
        }

        assertThat(read).isEqualTo(table);
    }

    @Provide
    Arbitrary<String> nearlyCsv() {
        return Arbitraries.strings()
                .withChars(',', '"', '\n', '\r', ' ', '\t', ';', 'C', '1', '\0', '\u00e9', '\ufeff', '-', ':', 'T')
                .ofMaxLength(400);
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        return Arbitraries.strings()
                .withChars(',', '"', '\n', 'a', ' ', '\u00e9', '\'')
                .ofMaxLength(6)
                .list()
                .ofMinSize(2)
                .ofMaxSize(5)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    /** Reads the bytes twice: the second time must give the same rows, since a restart counts on it. */
    private static void accountFor(byte[] bytes) {
        Trial trial = Trial.in(folder).bytes("crimes.csv", bytes);
        try {
            List<Placement> placements = trial.classify(Extract.CRIMES);
            assertThat(trial.classify(Extract.CRIMES)).isEqualTo(placements);
            assertThat(placements)
                    .extracting(placement -> placement.row().line())
                    .isSorted()
                    .doesNotHaveDuplicates();
        } catch (InputRejected rejected) {
            assertThat(rejected.getMessage()).startsWith("crimes.csv").hasSizeLessThan(1_000);
            assertThat(rejected.problems())
                    .allMatch(problem -> Rule.ofCode(problem.code()).isPresent());
        }
    }
}

package victimspack.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import victimspack.extract.Trial;
import victimspack.extract.file.Encoding;
import victimspack.extract.mapping.MappedFiles;
import victimspack.extract.mapping.Mapping;
import victimspack.extract.schema.Extract;
import victimspack.quality.QuarantineFiles.QuarantineFile;
import victimspack.store.LoadedStore;

class QuarantineFilesTest {

    private static final String HEADER =
            "crime_ref,victim_ref,victim_type,reported_at,recorded_at,offence_subgroup,unit";
    private static final String GOOD = "C1,V1,person,2026-07-01T09:00,2026-07-01T10:00,arson,East";

    @TempDir
    private Path folder;

    private Path input;
    private Path quarantine;

    @BeforeEach
    void folders() throws IOException {
        input = Files.createDirectory(folder.resolve("input"));
        quarantine = folder.resolve("quarantine");
    }

    private List<QuarantineFile> write(Trial trial) throws IOException {
        Path store = Files.createTempDirectory(folder, "store");
        try (LoadedStore loaded = LoadedStore.of(trial, store)) {
            return QuarantineFiles.write(quarantine, loaded.database(), loaded.sources());
        }
    }

    private String text(String name) throws IOException {
        return Files.readString(quarantine.resolve(name));
    }

    private static Mapping all(String glob, char delimiter, Encoding encoding) {
        return new Mapping(Map.of(
                Extract.CRIMES,
                List.of(new MappedFiles(
                        glob, 1, encoding, delimiter, List.of(), Map.of(), Map.of(), Map.of(), Map.of(), false,
                        List.of(), List.of()))));
    }

    @Test
    void aRowIsKeptAsItCameBehindItsLineItsCodesAndWhatIsWrong() throws IOException {
        Trial trial = Trial.in(input)
                .file(
                        "crimes.csv",
                        "crime_ref,victim_ref,victim_type,reported_at,recorded_at,offence_subgroup,unit,Officer's note",
                        GOOD + ",",
                        "C2,,person,2026-07-02T09:00,2026-07-01T10:00,arson,East,\"said \"\"no\"\", twice\"",
                        "C3,V3,person,2026-07-01T09:00,yesterday,arson,East,");

        assertThat(write(trial))
                .containsExactly(new QuarantineFile(Extract.CRIMES, quarantine.resolve("crimes-quarantined.csv"), 2));
        assertThat(text("crimes-quarantined.csv")).isEqualTo("""
                        \uFEFFline,codes,explanation,crime_ref,victim_ref,victim_type,reported_at,recorded_at,offence_subgroup,unit,Officer's note
                        3,victim-without-reference; recorded-before-reported,"victim_ref: expected a pseudonym of the victim, as victim_type is person or business; recorded_at: expected a time not before reported_at, found 2026-07-01T10:00",C2,,person,2026-07-02T09:00,2026-07-01T10:00,arson,East,"said ""no"", twice"
                        4,not-a-timestamp,"recorded_at: expected a date and time such as 2026-07-31T14:05, found yesterday",C3,V3,person,2026-07-01T09:00,yesterday,arson,East,
                        """.replace("\n", "\r\n"));
    }

    @Test
    void aRowOfTheWrongLengthStaysSoUntilItIsCorrected() throws IOException {
        Trial trial =
                Trial.in(input).file("crimes.csv", HEADER, GOOD, "C2,V2,person", GOOD.replace("C1", "C3") + ",one,two");

        write(trial);

        assertThat(text("crimes-quarantined.csv").lines().skip(1))
                .containsExactly(
                        "3,wrong-number-of-cells,\"expected 7 cells as in the header, found 3\",C2,V2,person",
                        "4,wrong-number-of-cells,\"expected 7 cells as in the header, found 9\",C3,V1,person,2026-07-01T09:00,2026-07-01T10:00,arson,East,one,two");
    }

    @Test
    void cellsLikeFormulasGetAnApostropheAndTheExplanationSaysSo() throws IOException {
        Trial trial = Trial.in(input).file("crimes.csv", HEADER, GOOD, "=1+1,-V2,person,,,arson,+East");

        write(trial);

        assertThat(text("crimes-quarantined.csv").lines().skip(1))
                .containsExactly("3,required-value-missing,\"recorded_at: expected a value in every row;"
                        + " the first apostrophe in crime_ref, victim_ref, unit keeps spreadsheets from reading a formula;"
                        + " leave it, it is not read when the row is fed back\",'=1+1,'-V2,person,,,arson,'+East");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@a", "\ta", "\ra", "'=1", "''=1", "'a", "a=1", "", "'", " =1"})
    void takingOneApostropheFromWhatLooksMarkedGivesTheCellBack(String cell) {
        String safe = SafeCell.of(cell);

        assertThat(safe)
                .doesNotStartWith("=")
                .doesNotStartWith("+")
                .doesNotStartWith("-")
                .doesNotStartWith("@");
        assertThat(safe.matches("(?s)'+[=+@\\t\\r-].*") ? safe.substring(1) : safe)
                .isEqualTo(cell);
    }

    @Test
    void correctedRowsAreFedBackAsOneMoreFileAndTheColumnsAddedAreNotRead() throws IOException {
        Trial trial = Trial.in(input)
                .mapped(all("crimes*.csv", ',', null))
                .file("crimes.csv", HEADER, GOOD, "C2,V2,person,2026-07-01T09:00,yesterday,arson,East");
        write(trial);
        String corrected = text("crimes-quarantined.csv").replace(",yesterday,arson", ",2026-07-01T10:00,arson");
        Files.writeString(input.resolve("crimes-quarantined.csv"), corrected);
        Files.writeString(
                input.resolve("crimes.csv"),
                String.join("\n", HEADER, GOOD, "C2,V2,person,2026-07-01T09:00,yesterday,arson,East"));

        Path store = Files.createTempDirectory(folder, "store");
        try (LoadedStore loaded = LoadedStore.of(trial, store)) {
            assertThat(loaded.rows("SELECT crime_ref FROM row_crimes ORDER BY crime_ref"))
                    .containsExactly("C1", "C2");
            assertThat(loaded.rows("SELECT COUNT(*) FROM fallen_row")).containsExactly("0");
            assertThat(loaded.sources().get(Extract.CRIMES).problems()).isEmpty();
        }
    }

    @Test
    void aRowQuarantinedAgainKeepsOnlyTheNewExplanation() throws IOException {
        Trial trial = Trial.in(input)
                .mapped(all("crimes*.csv", ',', null))
                .file("crimes.csv", HEADER, GOOD)
                .file(
                        "crimes-again.csv",
                        "line,codes,explanation," + HEADER,
                        "9,some-code,why,C2,V2,person,,never,arson,East");

        write(trial);

        assertThat(text("crimes-quarantined.csv"))
                .isEqualTo("\uFEFFline,codes,explanation,file," + HEADER + "\r\n"
                        + "2,not-a-timestamp,\"recorded_at: expected a date and time such as 2026-07-31T14:05, found never\","
                        + "crimes-again.csv,C2,V2,person,,never,arson,East\r\n");
    }

    @Test
    void filesWithOtherHeadersHaveAQuarantineOfTheirOwnAndTakenNamesArePrefixed() throws IOException {
        Trial trial = Trial.in(input)
                .mapped(all("crimes*.csv", ';', Encoding.WINDOWS_1252))
                .bytes(
                        "crimes-1.csv",
                        (HEADER.replace(',', ';') + "\nC1;V1;person;;never;arson;Caf\u00e9\n")
                                .getBytes(Charset.forName("windows-1252")))
                .file("crimes-2.csv", HEADER.replace(',', ';') + ";Line", "C2;V2;person;;never;arson;West;7");

        assertThat(write(trial)).extracting(QuarantineFile::rows).containsExactly(1L, 1L);

        assertThat(Files.readString(quarantine.resolve("crimes-quarantined.csv"), Charset.forName("windows-1252"))
                        .lines())
                .containsExactly(
                        "line;codes;explanation;file;" + HEADER.replace(',', ';'),
                        "2;not-a-timestamp;recorded_at: expected a date and time such as 2026-07-31T14:05, found never;"
                                + "crimes-1.csv;C1;V1;person;;never;arson;Caf\u00e9");
        assertThat(text("crimes-quarantined-2.csv").lines())
                .startsWith("quarantine_line;codes;explanation;file;" + HEADER.replace(',', ';') + ";Line");
    }

    @Test
    void moreRowsThanAPageAreAllWrittenInTheirOrder() throws IOException {
        String[] lines = Stream.concat(
                        Stream.of(HEADER),
                        IntStream.range(0, 450).mapToObj(n -> "C" + n + ",V1,person,,never,arson,East"))
                .toArray(String[]::new);

        write(Trial.in(input).file("crimes.csv", lines));

        assertThat(text("crimes-quarantined.csv").lines().skip(1).map(line -> line.substring(0, line.indexOf(','))))
                .isEqualTo(IntStream.range(2, 452).mapToObj(Integer::toString).toList());
    }

    @Test
    void onlyTheOwnerMayLookAndFilesOfAnEarlierRunGo() throws IOException {
        Trial trial = Trial.in(input).file("crimes.csv", HEADER, GOOD, "C2,V2,person,,never,arson,East");
        write(trial);
        assumeThat(Files.getFileStore(quarantine).supportsFileAttributeView("posix"))
                .isTrue();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(quarantine)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(quarantine.resolve("crimes-quarantined.csv"))))
                .isEqualTo("rw-------");

        assertThat(write(Trial.in(input).file("crimes.csv", HEADER, GOOD))).isEmpty();
        assertThat(quarantine).isEmptyDirectory();
    }
}

package victimspack.extract.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import victimspack.extract.InputRejected;
import victimspack.extract.Problem;
import victimspack.extract.Trial;
import victimspack.extract.mapping.Mapping;
import victimspack.extract.row.Placement;
import victimspack.extract.schema.Extract;
import victimspack.extract.schema.Schemas;

/** What is found wrong with folders, files and headers, before a row is read. */
class SourcesTest {

    private static final String HEADER = "crime_ref,victim_type,recorded_at,offence_subgroup";
    private static final String ROW = "C1,none,2026-07-01T10:00,arson";

    @TempDir
    Path folder;

    private Trial trial() {
        return Trial.in(folder);
    }

    private void rejected(Trial trial, String message) {
        assertThatThrownBy(trial::open).isInstanceOf(InputRejected.class).hasMessage(message);
    }

    private List<String> notices(Trial trial) {
        return trial.open().get(Extract.CRIMES).problems().stream()
                .map(Trial.Row::shown)
                .toList();
    }

    @Test
    void aFolderThatIsNotThere() {
        assertThatThrownBy(() -> Sources.open(Path.of("no-such-place"), Mapping.none(), () -> Extract.CRIMES))
                .hasMessage("no-such-place: there is no such folder; name one that holds the extracts");
    }

    @Test
    void noCrimesFile() {
        rejected(
                trial(),
                "crimes.csv: a run needs this file, and the folder has none that could be it; put it there, or name yours in mapping.yaml");
        rejected(
                trial().file("Crime.csv", HEADER).file("surveys.csv", "invitation_ref,invited_at"),
                "crimes.csv: a run needs this file; the nearest file found is Crime.csv; rename it, or name it in"
                        + " mapping.yaml");
    }

    @Test
    void aMissingColumnIsNamedWithTheNearestHeader() {
        rejected(
                trial().file("crimes.csv", "crime_ref,victim_type,Recorded Date,offence_subgroup", ROW),
                "crimes.csv, line 1: expected the column recorded_at; the nearest header found is \"Recorded Date\";"
                        + " rename it, or name it in mapping.yaml");
        rejected(
                trial().file("crimes.csv", "crime_ref,victim_type,recorded_at", ROW),
                "crimes.csv, line 1: expected the column offence_subgroup or offence_code; found no other header;"
                        + " rename it, or name it in mapping.yaml");
    }

    @Test
    void aDelimiterThatNothingSaidIsNamed() {
        rejected(
                trial().file("crimes.csv", HEADER.replace(',', ';'), ROW.replace(',', ';')),
                "crimes.csv, line 1: expected several columns, found one, whose name holds a semicolon; say delimiter: semicolon"
                        + " for the file in mapping.yaml, which init drafts, or export the file with commas");
        rejected(
                trial().file("crimes.csv", HEADER.replace(',', '\t'), ROW.replace(',', '\t')),
                "crimes.csv, line 1: expected several columns, found one, whose name holds a tab; say delimiter: tab for the"
                        + " file in mapping.yaml, which init drafts, or export the file with commas");
        rejected(
                trial().file("crimes.csv", "sep=,", HEADER, ROW),
                "crimes.csv, line 1: expected the names of the columns, found a line for Excel that says sep=; remove that"
                        + " line, and say in mapping.yaml what parts the cells, where it is no comma");
    }

    @Test
    void theMessageTellsAllThatIsToBePutRight() {
        rejected(
                trial().file("crimes.csv", "crime_ref,Officer Name", "C1,x").bytes("surveys.csv", new byte[0]),
                "crimes.csv, line 1: expected the column victim_type; the nearest header found is \"Officer Name\"; rename it, or"
                        + " name it in mapping.yaml. Also: crimes.csv, line 1: expected the column recorded_at; the nearest header"
                        + " found is \"Officer Name\"; rename it, or name it in mapping.yaml. Also: crimes.csv, line 1: expected the"
                        + " column offence_subgroup or offence_code; the nearest header found is \"Officer Name\"; rename it, or name"
                        + " it in mapping.yaml. Also: surveys.csv, line 1: expected a header and rows, found nothing; export the file"
                        + " again");
    }

    @Test
    void everythingThatIsWrongIsListed() {
        Trial trial = trial().file("crimes.csv", "crime_ref,offence_code,Officer Name", "C1,1,x")
                .bytes("surveys.csv", new byte[0]);

        assertThatThrownBy(trial::open)
                .isInstanceOfSatisfying(
                        InputRejected.class,
                        rejected -> assertThat(rejected.problems())
                                .extracting(Problem::code, Problem::file, Problem::column)
                                .containsExactly(
                                        tuple("required-column-missing", "crimes.csv", "victim_type"),
                                        tuple("required-column-missing", "crimes.csv", "recorded_at"),
                                        tuple("file-empty", "surveys.csv", null)));
    }

    @Test
    void columnsAreFoundInAnyOrderAndCase() {
        Trial trial = trial().file(
                        "crimes.csv",
                        " OFFENCE_subgroup ,\"Recorded_At\",crime_ref,VICTIM_TYPE",
                        "arson,2026-07-01 10:00,C1,none");

        assertThat(notices(trial)).isEmpty();
        assertThat(trial.open().get(Extract.CRIMES).supplied())
                .containsExactlyInAnyOrder("offence_subgroup", "recorded_at", "crime_ref", "victim_type");
    }

    @Test
    void whatIsNotReadIsNoted() {
        Trial trial =
                trial().file("crimes.csv", HEADER + ",Officer,", ROW + ",x,").file("survey.csv", "a", "b");

        assertThat(notices(trial))
                .containsExactly(
                        "NOTICE unknown-column line 1, null \"Officer\": expected the column \"Officer\" is not read",
                        "NOTICE unknown-column line 1, null \"\": expected the column \"\" is not read",
                        "NOTICE file-not-read line 0, null \"null\": expected none of the extracts has this name; it is"
                                + " not read; the nearest is \"surveys.csv\"");
    }

    @Test
    void aColumnTwiceIsRefusedIfItIsRead() {
        rejected(
                trial().file("crimes.csv", HEADER + ",Crime_Ref", ROW + ",C2"),
                "crimes.csv, line 1: two columns are named \"crime_ref\"; rename or remove one");
        assertThat(notices(trial().file("crimes.csv", HEADER + ",x,x", ROW + ",1,2")))
                .hasSize(2)
                .allMatch(notice -> notice.startsWith("NOTICE unknown-column"));
    }

    @ParameterizedTest
    @CsvSource({
        "0x1f8b0800000000000000, a gzip archive",
        "0x504b030414000600, an Excel workbook or a zip archive",
        "0xd0cf11e0a1b11ae1, an old Excel workbook",
        "0x255044462d312e34, a PDF"
    })
    void filesThatAreNoText(String hex, String what) {
        byte[] bytes = HexFormat.of().parseHex(hex.substring(2));

        rejected(
                trial().bytes("crimes.csv", bytes),
                "crimes.csv: expected CSV text, found " + what + "; export it as CSV (UTF-8)");
    }

    @Test
    void aCompressedFileIsNotRead() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(HEADER.getBytes(StandardCharsets.UTF_8));
        }

        rejected(
                trial().bytes("crimes.csv", bytes.toByteArray()),
                "crimes.csv: expected CSV text, found a gzip archive; export it as CSV (UTF-8)");
    }

    @Test
    void utf16NeedsToBeAnnounced() {
        for (Charset charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            rejected(
                    trial().bytes("crimes.csv", (HEADER + "\n").getBytes(charset)),
                    "crimes.csv: expected UTF-8, found UTF-16; export it as UTF-8, or say encoding: utf-16 in"
                            + " mapping.yaml");
        }
    }

    @Test
    void otherBytesAreReadAsWindows1252WithAWarning() {
        Trial trial = trial().bytes(
                        "crimes.csv",
                        (HEADER + ",unit\n" + ROW + ",Caf\u00e9 \u20ac\n").getBytes(Charset.forName("windows-1252")));

        assertThat(notices(trial))
                .containsExactly("WARNING not-utf-8 line 0, null \"null\": expected expected UTF-8, found other bytes,"
                        + " which are read as Windows-1252; check names with accents");
        assertThat(new Trial.Row(
                                Schemas.of(Extract.CRIMES),
                                trial.classify(Extract.CRIMES).get(0))
                        .value("unit"))
                .isEqualTo("Caf\u00e9 \u20ac");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheHeader() {
        Trial trial = trial().bytes("crimes.csv", ("\ufeff" + HEADER + "\r\n" + ROW).getBytes(StandardCharsets.UTF_8));

        assertThat(notices(trial)).isEmpty();
        assertThat(trial.classify(Extract.CRIMES)).hasSize(1).allMatch(Placement.Accepted.class::isInstance);
    }

    @Test
    void filesWithoutAnything() {
        rejected(
                trial().bytes("crimes.csv", new byte[0]),
                "crimes.csv, line 1: expected a header and rows, found nothing; export the file again");
        rejected(
                trial().bytes("crimes.csv", "\n\r\n\r".getBytes(StandardCharsets.UTF_8)),
                "crimes.csv, line 1: expected a header and rows, found nothing; export the file again");
        assertThat(notices(trial().file("crimes.csv", HEADER)))
                .containsExactly("WARNING no-rows line 1, null \"null\": expected a header and no rows: the file counts"
                        + " as supplied with nothing in it");
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Path inside = Files.createDirectory(folder.resolve("inside"));
        Files.writeString(outside.resolve("secret.csv"), HEADER + "\n" + ROW + "\n");
        Files.createSymbolicLink(inside.resolve("crimes.csv"), outside.resolve("secret.csv"));

        rejected(Trial.in(inside), "crimes.csv: it leads out of the input folder; copy the file into it");
    }

    @Test
    void aFolderNamedAsAFileIsNoFile() throws IOException {
        Files.createDirectory(folder.resolve("crimes.csv"));

        rejected(trial(), "crimes.csv: expected a file that may be opened");
    }

    @ParameterizedTest
    @CsvSource({"../crimes.csv", "/etc/passwd", "a/../../b.csv"})
    void aMappingDoesNotLeadOut(String path) {
        trial().file("mapping.yaml", "crimes: {files: '" + path + "'}");

        rejected(
                trial().mapped(Mapping.in(folder)), path + ": expected a path inside the input folder, relative to it");
    }

    @Test
    void whatAMappingNamesMustBeThere() {
        trial().file("mapping.yaml", "crimes:", "  files: export-*.csv").file("crimes.csv", HEADER, ROW);
        rejected(
                trial().mapped(Mapping.in(folder)),
                "mapping.yaml, line 2: no file in the input folder matches export-*.csv");

        trial().file("mapping.yaml", "crimes:", "  - files: crimes.csv", "  - files: '*.csv'");
        rejected(trial().mapped(Mapping.in(folder)), "mapping.yaml, line 3: crimes.csv is named twice for crimes");

        trial().file("mapping.yaml", "crimes:", "  columns:", "    unit: Sector", "  omit: {Status: x}");
        assertThatThrownBy(() -> trial().mapped(Mapping.in(folder)).open())
                .isInstanceOfSatisfying(
                        InputRejected.class,
                        rejected -> assertThat(rejected.problems())
                                .extracting(Problem::expected)
                                .containsExactly(
                                        "mapping.yaml (line 2, columns, unit) names the column \"Sector\", which is not there;"
                                                + " the nearest header found is \"crime_ref\"",
                                        "mapping.yaml (line 2, omit) names the column \"Status\", which is not there; the nearest"
                                                + " header found is \"crime_ref\""));
    }

    @Test
    void aHeaderIsBounded() {
        rejected(
                trial().file("crimes.csv", HEADER + ",x".repeat(10_000), ROW),
                "crimes.csv, line 1: expected at most 1,000 columns, found more; check the delimiter");
        rejected(
                trial().bytes("crimes.csv", new byte[4096]),
                "crimes.csv, line 1: expected CSV text, found NUL characters in the header");
        rejected(
                trial().file("crimes.csv", "x".repeat(2 << 20)),
                "crimes.csv, line 1: expected lines of at most 1 MiB, found a longer one; export the file again with a"
                        + " line per row");
        rejected(
                trial().file("crimes.csv", HEADER + ",\"unit", ROW),
                "crimes.csv, line 1: a quote is opened on this line and not closed, so that the rows after it cannot be"
                        + " told apart; close it, or double it if it belongs to the text");
    }

    /** Before the file's bytes are summed and a store is opened: a file of one line may have gigabytes. */
    @Test
    void aFirstRowThatCannotBeToldApartIsRefusedOnOpening() {
        rejected(
                trial().file("crimes.csv", HEADER, "x".repeat(2 << 20)),
                "crimes.csv, line 2: expected lines of at most 1 MiB, found a longer one; export the file again with a"
                        + " line per row");
        rejected(
                trial().file("crimes.csv", HEADER, "\"x", ROW),
                "crimes.csv, line 2: a quote is opened on this line and not closed, so that the rows after it cannot be"
                        + " told apart; close it, or double it if it belongs to the text");
    }
}

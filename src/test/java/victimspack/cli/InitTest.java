package victimspack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import victimspack.extract.cover.PackYaml;
import victimspack.extract.mapping.MappedFiles;
import victimspack.extract.mapping.Mapping;
import victimspack.extract.schema.Extract;
import victimspack.job.settings.Settings;
import victimspack.measure.framework.Frameworks;

/** What init lays out loads as it is, fits the files found, and overwrites nothing. */
class InitTest {

    @TempDir
    Path folder;

    private Path input;

    @BeforeEach
    void makeFolder() throws IOException {
        input = Files.createDirectory(folder.resolve("in"));
    }

    private Ended init() {
        Ended init = Ended.of("init", input.toString());
        assertThat(init.code()).as(init.err()).isZero();
        return init;
    }

    private JsonNode check() {
        return Ended.of(
                        "check",
                        "--json",
                        "--quiet",
                        "--quarter",
                        "2026-27-Q2",
                        "--input",
                        input.toString(),
                        "--work",
                        folder.resolve("work").toString())
                .json();
    }

    private void write(String name, Charset charset, String... lines) throws IOException {
        Files.writeString(input.resolve(name), String.join("\r\n", lines) + "\r\n", charset);
    }

    @Test
    void anEmptyFolderGetsEverythingAndAllOfItLoads() throws IOException {
        Files.delete(input);

        Ended init = init();

        assertThat(init.out()).contains("Written:        " + input.resolve("mapping.yaml"));
        assertThat(Mapping.in(input)).isEqualTo(Mapping.none());
        assertThat(PackYaml.read(input.resolve("pack.yaml"))).isEqualTo(PackYaml.none());
        assertThat(Settings.in(input)).isEqualTo(Settings.defaults());
        assertThat(InitFrameworkTest.measures(input.resolve("framework")))
                .isEqualTo(InitFrameworkTest.ids(Frameworks.builtIn("victims-strategy")));
        assertThat(input.resolve("commentary.csv"))
                .content()
                .isEqualTo("measure,quarter,comment,moderated_grade,moderation_reason,moderated_by,moderated_on\r\n");
        assertThat(input.resolve("milestones.csv"))
                .content()
                .isEqualTo("ref,milestone,owner,due_on,status,completed_on,comment\r\n");
        assertThat(input.resolve("READ-ME.txt")).isNotEmptyFile();
    }

    @Test
    void whatTheCommentsSayLoadsToo() throws IOException {
        init();
        String settings = uncommented("victims-pack.yaml", "framework:");
        String front = uncommented("pack.yaml", "force:");
        Files.writeString(input.resolve("victims-pack.yaml"), settings);
        Files.writeString(input.resolve("pack.yaml"), front);

        assertThat(Settings.in(input)).isEqualTo(Settings.defaults());
        assertThat(PackYaml.read(input.resolve("pack.yaml")).contact()).isNotNull();
    }

    private String uncommented(String name, String from) throws IOException {
        String text = Files.readAllLines(input.resolve(name)).stream()
                .map(line -> line.replaceFirst("^# ?", ""))
                .collect(Collectors.joining("\n"));
        return text.substring(text.indexOf("\n" + from) + 1);
    }

    @Test
    void whatIsThereIsLeftAlone() throws IOException {
        Files.writeString(input.resolve("pack.yaml"), "force: Kent Police\n");
        init();
        Files.writeString(input.resolve("mapping.yaml"), "# mine\n");

        Ended again = init();

        assertThat(input.resolve("pack.yaml")).content().isEqualTo("force: Kent Police\n");
        assertThat(input.resolve("mapping.yaml")).content().isEqualTo("# mine\n");
        assertThat(again.out())
                .contains("Left as it was: " + input.resolve("mapping.yaml"))
                .doesNotContain("Written:");
    }

    @Test
    void extractsInOurFormNeedNoLine() throws IOException {
        Ended.of("sample", input.toString(), "--crimes-per-quarter", "60", "--quarters", "2");

        init();

        assertThat(Mapping.in(input)).isEqualTo(Mapping.none());
        assertThat(Files.readString(input.resolve("mapping.yaml")))
                .contains("# \"referrals.csv\" is taken for referrals, and needs no line: it has our names");
        assertThat(check().get("problems")).isEmpty();
    }

    @Test
    void anExportWithNamesOfItsOwnIsMappedByThem() throws IOException {
        Charset windows = Charset.forName("windows-1252");
        String header = "Crime No;Victim URN;Victim Kind;Reported Date/Time;Created Date/Time;Crime Type;BCU;Narrative";
        write(
                "NICHE_CRIMES_2026-07.csv",
                windows,
                header,
                "C1;V1;person;31/07/2026 09:00;31/07/2026 10:00;arson;Caf\u00e9;a secret");
        write(
                "NICHE_CRIMES_2026-08.csv",
                windows,
                header,
                "C2;V2;Person;31/08/2026 09:00;31/08/2026 10:00;Bicycle thefts;Caf\u00e9;told by a witness");
        write("holidays.csv", StandardCharsets.UTF_8, "who,when", "A,B");

        init();

        String draft = Files.readString(input.resolve("mapping.yaml"));
        MappedFiles mapped = Mapping.in(input).of(Extract.CRIMES).get(0);
        assertThat(mapped.files()).isEqualTo("NICHE_CRIMES_*.csv");
        assertThat(mapped.delimiter()).isEqualTo(';');
        assertThat(mapped.columns())
                .containsEntry("crime_ref", "Crime No")
                .containsEntry("recorded_at", "Created Date/Time")
                .containsEntry("unit", "BCU");
        assertThat(draft)
                .contains("# \"holidays.csv\" is like none of the extracts and is not read")
                .contains("    encoding: windows-1252\n")
                .contains("    dates: [\"dd/MM/yyyy HH:mm\"]")
                .contains("        bicycle-theft: \"Bicycle thefts\"\n")
                .contains("        person: \"Person\"\n")
                .contains("    # Yours that nothing reads so far: \"Narrative\"\n")
                .doesNotContain("secret", "witness");
        assertThat(check().get("files")
                        .valueStream()
                        .map(file -> file.get("accepted").asInt()))
                .containsExactly(1, 1, 0, 0);
    }

    @Test
    void textFilesAreReadSpreadsheetsAreNamedAndDatesOfUnknownColumnsHaveTheirPatternToo() throws IOException {
        write(
                "CRIMES.txt",
                StandardCharsets.UTF_8,
                "Crime No|Nominal URN|Victim Kind|Created Date|Told On|Crime Type|Station|DA|Needs Assessment|Contract",
                "C1|V1|person|31/07/2026 10:00|01-Aug-2026|arson|North|Y|completed|declined");
        write("Referrals.xlsx", StandardCharsets.UTF_8, "no CSV");

        init();

        assertThat(input.resolve("mapping.yaml"))
                .content()
                .contains("# \"Referrals.xlsx\" is a spreadsheet and is not read: save each of its sheets as CSV\n")
                .contains("    delimiter: pipe\n")
                .contains("    dates: [\"dd/MM/yyyy HH:mm\", \"dd-MMM-yyyy\"]")
                .contains("    # Yours that nothing reads so far: \"Told On\"\n")
                .doesNotContain("READ-ME");
        assertThat(Mapping.in(input).of(Extract.CRIMES).get(0).columns())
                .containsEntry("unit", "Station")
                .containsEntry("domestic_abuse", "DA")
                .containsEntry("vna_status", "Needs Assessment")
                .containsEntry("victim_contract", "Contract");
    }

    @Test
    void aSpreadsheetsNumbersOfDaysAreNamed() throws IOException {
        write(
                "referrals 2026.csv",
                StandardCharsets.UTF_8,
                "Referral No,Crime No,Referral date,Accepted",
                "R1,C1,46204.4375,Yes",
                "R2,C2,46205,No");
        init();

        assertThat(input.resolve("mapping.yaml"))
                .content()
                .contains(
                        "    # A spreadsheet's numbers of days stand in referred_at: show them there as dates (dd/mm/yyyy"
                                + " hh:mm) and save as CSV again")
                .contains("      taken_up: \"Accepted\"");
    }

    @Test
    void onlyCodesThatResembleNoneOfOursAreLeftToSay() throws IOException {
        write(
                "Crimes Export.csv",
                Charset.forName("windows-1252"),
                "Crime No;Nominal URN;Victim Kind;Created Date/Time;Crime Type;Gender",
                "C1;V1;Adult;31/07/2026 10:00;Criminal Damage;Male",
                "C2;V2;Person;31/07/2026 11:00;criminal damage;Not Known",
                "C3;;Society / None;31/07/2026 12:00;Arson;");
        write(
                "referrals_ctr.csv",
                StandardCharsets.UTF_16,
                "Referral ID\tCrime No\tReferral Date\tReferred To\tPriority\tEnded",
                "R1\tC1\t31/07/2026 12:00\tVictim Support\tEnh\t01/08/2026 09:00");

        init();

        Path mapping = input.resolve("mapping.yaml");
        assertThat(mapping)
                .content()
                .contains("        criminal-damage: [\"Criminal Damage\", \"criminal damage\"]\n")
                .contains("        person: [\"Adult\", \"Person\"]\n")
                .contains("        # OURS: \"Society / None\"\n")
                .contains("        M: \"Male\"\n        U: \"Not Known\"\n")
                .contains("    encoding: utf-16\n    delimiter: tab\n")
                .contains("      ended_at: \"Ended\"\n")
                .contains("        enhanced: \"Enh\"\n");
        Files.writeString(mapping, Files.readString(mapping).replace("# OURS: \"Society", "none: \"Society"));
        assertThat(check().get("files")
                        .valueStream()
                        .map(file -> file.get("accepted").asInt()))
                .containsExactly(3, 1, 0, 0);
        assertThat(check().get("problems")).isEmpty();
    }

    @Test
    void aPublicExportIsMappedAsFarAsItsNamesGo() throws IOException {
        String header = "Crime ID,Month,Reported by,Location,Crime type,Last outcome category";
        write("2026-07-gwent-street.csv", StandardCharsets.UTF_8, header, "a1,2026-07,Gwent,\"M\u00f4r, 1\",Drugs,");
        write("2026-08-gwent-street.csv", StandardCharsets.UTF_8, header, "a2,2026-08,Gwent,,Drugs,");

        init();

        MappedFiles mapped = Mapping.in(input).of(Extract.CRIMES).get(0);
        assertThat(mapped.files()).isEqualTo("*-gwent-street.csv");
        assertThat(mapped.columns())
                .hasSize(3)
                .containsEntry("crime_ref", "Crime ID")
                .containsEntry("recorded_at", "Month")
                .containsEntry("offence_subgroup", "Crime type");
        assertThat(Files.readString(input.resolve("mapping.yaml")))
                .contains("dates: [\"yyyy-MM\"]", "        # OURS: \"Drugs\"", "#   victim_type: not-known");
    }

    @Test
    void aFileThatIsNoTextIsNamedAndLeftOut() throws IOException {
        Files.write(input.resolve("crimes.csv"), new byte[] {'P', 'K', 3, 4, 0, 0});

        init();

        assertThat(Files.readString(input.resolve("mapping.yaml")))
                .contains(
                        "# \"crimes.csv\" cannot be read: expected CSV text, found an Excel workbook or a zip archive;"
                                + " export it as CSV (UTF-8)");
    }
}

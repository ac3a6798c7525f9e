package victimspack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A quarantine file that is corrected and laid beside the export is read as the export is. */
class FedBackTest {

    private static final String HEADER =
            "crime_ref,victim_ref,victim_type,reported_at,recorded_at,offence_subgroup,unit";

    @TempDir
    Path folder;

    private Path input;
    private Path quarantine;

    @BeforeEach
    void write() throws IOException {
        input = Files.createDirectory(folder.resolve("in"));
        quarantine = folder.resolve("work/quarantine/crimes-quarantined.csv");
        write("mapping.yaml", "crimes:", "  files: \"crimes*.csv\"");
        write(
                "crimes.csv",
                HEADER,
                "C1,V1,person,2026-09-01T09:00,2026-09-01T10:00,arson,East",
                "-C2,=V2,person,2026-09-02T09:00,yesterday,arson,\"+North, \"\"B\"\"\"");
        write(
                "referrals.csv",
                "referral_ref,crime_ref,referred_at",
                "R1,C1,2026-09-03T09:00",
                "R2,-C2,2026-09-03T09:00");
    }

    @Test
    void whatIsCorrectedIsAcceptedUnderTheReferenceItHad() throws IOException {
        JsonNode before = check();
        assertThat(before.get("links").get(0).get("orphans").asInt()).isEqualTo(1);

        String quarantined = Files.readString(quarantine);
        assertThat(quarantined).contains("'-C2,'=V2,person", ",yesterday,");
        Files.writeString(
                input.resolve("crimes-corrected.csv"), quarantined.replace(",yesterday,", ",2026-09-02T10:00,"));

        JsonNode after = check();
        assertThat(account(after, "crimes-corrected.csv").get("accepted").asInt())
                .isEqualTo(1);
        assertThat(account(after, "crimes.csv").get("quarantined").asInt()).isEqualTo(1);
        assertThat(after.get("links").get(0).get("orphans").asInt()).isZero();
        assertThat(after.get("notices")).isEmpty();
    }

    @Test
    void whatIsStillWrongComesBackAsItWas() throws IOException {
        check();
        String quarantined = Files.readString(quarantine);
        Files.delete(input.resolve("crimes.csv"));
        write("crimes-0.csv", HEADER, "C1,V1,person,2026-09-01T09:00,2026-09-01T10:00,arson,East");
        Files.writeString(input.resolve("crimes-1.csv"), quarantined);

        check();

        assertThat(Files.readString(quarantine).lines().skip(1))
                .singleElement()
                .asString()
                .endsWith(",crimes-1.csv,'-C2,'=V2,person,2026-09-02T09:00,yesterday,arson,\"'+North, \"\"B\"\"\"");
    }

    @Test
    void columnsNamedLikeFormulasAreFoundAgain() throws IOException {
        Files.delete(input.resolve("referrals.csv"));
        write(
                "mapping.yaml",
                "crimes:",
                "  files: \"crimes*.csv\"",
                "  columns: {crime_ref: \"=Ref\", unit: \"-Unit\", victim_ref: \"'@Victim\"}");
        write(
                "crimes.csv",
                "=Ref,'@Victim,victim_type,reported_at,recorded_at,offence_subgroup,-Unit,+Note",
                "C1,V1,person,2026-09-01T09:00,2026-09-01T10:00,arson,East,",
                "C2,V2,person,2026-09-02T09:00,yesterday,arson,West,@home");
        JsonNode before = check();

        String quarantined = Files.readString(quarantine);
        assertThat(quarantined).contains(",'=Ref,''@Victim,victim_type,", ",'-Unit,'+Note", ",West,'@home");
        Files.writeString(
                input.resolve("crimes-corrected.csv"), quarantined.replace(",yesterday,", ",2026-09-02T10:00,"));

        JsonNode after = check();
        assertThat(account(before, "crimes.csv").get("quarantined").asInt()).isEqualTo(1);
        assertThat(account(after, "crimes-corrected.csv").get("accepted").asInt())
                .isEqualTo(1);
    }

    private JsonNode check() {
        return Ended.of(
                        "check",
                        "--json",
                        "--quiet",
                        "--max-quarantined",
                        "60%",
                        "--quarter",
                        "2026-27-Q2",
                        "--input",
                        input.toString(),
                        "--work",
                        folder.resolve("work").toString())
                .json();
    }

    private static JsonNode account(JsonNode report, String file) {
        for (JsonNode account : report.get("files")) {
            if (account.get("file").asString().equals(file)) {
                return account;
            }
        }
        throw new AssertionError("no account of " + file);
    }

    private void write(String name, String... lines) throws IOException {
        Files.writeString(input.resolve(name), String.join("\n", lines) + "\n");
    }
}

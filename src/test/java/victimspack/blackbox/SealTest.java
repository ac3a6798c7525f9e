package victimspack.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draft is published once, as it was read, and what is published stays as it is. */
class SealTest {

    @TempDir
    Path folder;

    private Path input;
    private Path reports;

    @BeforeEach
    void makeExtracts() {
        input = CommandLineRun.sample(folder.resolve("input"));
        reports = folder.resolve("reports");
    }

    private CommandLineRun victimsPack(String command, Object... more) {
        Object[] args = {command, "--input", input, "--output", reports};
        Object[] all = new Object[args.length + more.length];
        System.arraycopy(args, 0, all, 0, args.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        return CommandLineRun.of(all);
    }

    @Test
    void needsADraft() {
        victimsPack("seal", "--by", "A. Person")
                .refuses(
                        2,
                        "There is no draft for July to September 2026 at %s. Make one with run, read it, and then seal it."
                                .formatted(reports.resolve("2026-27-Q2-draft")));
        assertThat(Files.exists(reports)).isFalse();
    }

    @Test
    void publishesADraftOnceAndNeverAgain() throws IOException {
        victimsPack("run", "--quiet").endsWith(0);
        Path draft = reports.resolve("2026-27-Q2-draft");
        String front = Files.readString(input.resolve("pack.yaml"));
        Folders.append(input.resolve("pack.yaml"), "# changed since");
        victimsPack("seal", "--by", "A. Person")
                .refuses(
                        2,
                        "The draft %s was made from something else than what is there now: pack.yaml has changed. Make it again with run, read it, and then seal it."
                                .formatted(draft));
        assertThat(Folders.names(reports)).containsExactly("2026-27-Q2-draft");

        Files.writeString(input.resolve("pack.yaml"), front);
        assertThat(victimsPack("seal", "--by", "A. Person").endsWith(0).out())
                .contains("The sealed pack for July to September 2026 lies in " + reports.resolve("2026-27-Q2") + ":");
        assertThat(Folders.names(reports)).containsExactly("2026-27-Q2");
        assertThat(Files.readString(sealed().resolve("manifest.json")))
                .contains("\"state\": \"sealed\"", "\"sealed_by\": \"A. Person\"");
        isReadOnly();
        staysAsItIs();
    }

    private Path sealed() {
        return reports.resolve("2026-27-Q2");
    }

    private void isReadOnly() throws IOException {
        for (Path file : Folders.filesIn(sealed())) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .as(file.toString())
                    .doesNotContain("w");
        }
    }

    private void staysAsItIs() throws IOException {
        var before = Folders.contents(reports);
        String same = "The pack for July to September 2026 is sealed already, from the same inputs: %s.\n";
        assertThat(victimsPack("seal", "--by", "Someone Else").endsWith(4).out())
                .isEqualTo(same.formatted(sealed()));
        assertThat(victimsPack("run").endsWith(4).out()).isEqualTo(same.formatted(sealed()));

        Folders.append(input.resolve("crimes.csv"), "");
        Files.delete(input.resolve("vrr.csv"));
        String other = "The pack for July to September 2026 is sealed already: %s. It was made from something else:"
                + " as of was 2026-09-30 and is 2026-10-01; crimes.csv has changed; vrr.csv is no longer there."
                + " A published pack is not overwritten. To publish what is there now as a revision, give the same options to:"
                + " victims-pack revise --quarter 2026-27-Q2 --reason TEXT\n";
        assertThat(victimsPack("run", "--as-of", "2026-10-01").endsWith(5).out())
                .isEqualTo(other.formatted(sealed()));
        assertThat(Folders.contents(reports)).isEqualTo(before);

        Path measures = sealed().resolve("measures.csv");
        assertThat(measures.toFile().setWritable(true)).isTrue();
        Folders.append(measures, "all-crime");
        assertThat(victimsPack("run").endsWith(5).out())
                .isEqualTo(
                        "The pack for July to September 2026 is sealed already. The sealed pack %s is not as it was sealed: measures.csv has changed. Restore it from where it was published, or move it away.\n"
                                .formatted(sealed()));
    }
}

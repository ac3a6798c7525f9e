package victimspack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Options come before victims-pack.yaml, and it before the defaults; all of them belong to the run's identity. */
class SettingsUsedTest {

    @TempDir
    Path folder;

    @BeforeEach
    void makeExtracts() throws IOException {
        Ended.of("sample", folder.resolve("in").toString(), "--crimes-per-quarter", "60", "--quarters", "2");
        Files.writeString(folder.resolve("in/victims-pack.yaml"), """
                audience: restricted
                age_bands: [0-29, 30+]
                limits: {referral: 4}
                """);
    }

    private Ended run(String... more) {
        String[] args = {
            "run",
            "--quiet",
            "--input",
            folder.resolve("in").toString(),
            "--output",
            folder.resolve("out").toString(),
            "",
            ""
        };
        System.arraycopy(more, 0, args, args.length - more.length, more.length);
        return Ended.of(more.length == 0 ? java.util.Arrays.copyOf(args, args.length - 2) : args);
    }

    @Test
    void theFileIsUsed() throws IOException {
        assertThat(run().code()).isZero();

        Path draft = folder.resolve("out/2026-27-Q2-restricted-draft");
        assertThat(Files.readString(draft.resolve("manifest.json")))
                .contains("0-29 30+", "referral 4, update 5 (enhanced 1)");
        assertThat(Files.readAllLines(draft.resolve("breakdowns.csv")).stream()
                        .filter(line -> line.startsWith("victim-demographics,basic,2026-27-Q2,age_band,"))
                        .map(line -> line.split(",")[4]))
                .containsExactly("0-29", "30+", "not-known");
    }

    @Test
    void anOptionComesBeforeTheFile() {
        assertThat(run("--audience", "public").code()).isZero();

        assertThat(folder.resolve("out/2026-27-Q2-draft")).isDirectory();
        assertThat(folder.resolve("out/2026-27-Q2-restricted-draft")).doesNotExist();
    }

    @Test
    void aFileThatCannotBeMeantStopsTheRun() throws IOException {
        Files.writeString(folder.resolve("in/victims-pack.yaml"), "audiense: public\n");

        Ended refused = run();

        assertThat(refused.code()).isEqualTo(ExitCode.REJECTED.code());
        assertThat(refused.err().strip())
                .isEqualTo("victims-pack.yaml, line 1: \"audiense\" is no key of victims-pack.yaml; the nearest is"
                        + " \"audience\"");
    }
}

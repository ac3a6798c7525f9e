package victimspack.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.extract.Quarter;
import victimspack.extract.Trial;
import victimspack.extract.schema.Extract;
import victimspack.extract.schema.Schemas;

/** Fingerprints tell rows apart and nothing else. */
class FingerprintsTest {

    private static final String HEADER =
            "crime_ref,victim_ref,victim_type,reported_at,recorded_at,offence_subgroup,unit";
    private static final Quarter Q1 = new Quarter(2026, 1);
    private static final Quarter Q2 = new Quarter(2026, 2);
    private static final byte[] SECRET = new byte[32];

    @TempDir
    private Path folder;

    private static String row(String crime, String month, String unit) {
        return "%s,V1,person,2026-%s-01T09:00,2026-%s-01T10:00,shoplifting,%s".formatted(crime, month, month, unit);
    }

    private Path fingerprints(String name, byte[] secret, String... rows) throws IOException {
        Path input = Files.createDirectory(folder.resolve("input-" + name));
        Path made = Files.createDirectory(folder.resolve(name));
        String[] lines = new String[rows.length + 1];
        lines[0] = HEADER;
        System.arraycopy(rows, 0, lines, 1, rows.length);
        try (LoadedStore store = LoadedStore.of(Trial.in(input).file("crimes.csv", lines), input)) {
            new Fingerprints(store.database(), secret).write(List.of(Schemas.of(Extract.CRIMES)), made);
        }
        return made;
    }

    @Test
    void countRowsAddedRemovedAndChangedInTheirQuarters() throws IOException {
        Path then = fingerprints(
                "then",
                SECRET,
                row("C1", "05", "East"),
                row("C2", "07", "East"),
                row("C3", "07", "East"),
                row("C4", "08", "East"));
        Path now = fingerprints(
                "now",
                SECRET,
                row("C1", "05", "East"),
                row("C2", "07", "West"),
                row("C4", "06", "East"),
                row("C5", "08", "East"),
                row("C6", "09", "East"));

        assertThat(FingerprintChanges.between(then, now, Extract.CRIMES, List.of(Q1)))
                .isEqualTo(new FingerprintChanges(1, 0, 0));
        assertThat(FingerprintChanges.between(then, now, Extract.CRIMES, List.of(Q2)))
                .isEqualTo(new FingerprintChanges(2, 2, 1));
        assertThat(FingerprintChanges.between(then, now, Extract.CRIMES, List.of()))
                .isEqualTo(new FingerprintChanges(2, 1, 2));
        assertThat(FingerprintChanges.between(then, now, Extract.SURVEYS, List.of()))
                .isEqualTo(new FingerprintChanges(0, 0, 0));
    }

    @Test
    void holdTwoHashesAndAMonthOfEachRowAndAreAnotherSecretsOtherwise() throws IOException {
        Path one = fingerprints("one", SECRET, row("C1", "05", "East"), row("C2", "06", "East"));
        Path other = fingerprints(
                "other",
                "another secret".getBytes(StandardCharsets.UTF_8),
                row("C1", "05", "East"),
                row("C2", "06", "East"));
        byte[] file = Files.readAllBytes(one.resolve("crimes-2026-27-Q1"));
        assertThat(file).hasSize(2 * (2 + 16 + 16));
        assertThat((file[0] & 0xFF) * 256 + (file[1] & 0xFF)).isEqualTo(2026 * 12 + 4);
        assertThat(FingerprintChanges.between(one, other, Extract.CRIMES, List.of()))
                .isEqualTo(new FingerprintChanges(2, 2, 0));
    }
}

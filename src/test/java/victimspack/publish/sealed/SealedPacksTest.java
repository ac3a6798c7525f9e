package victimspack.publish.sealed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.extract.Quarter;

class SealedPacksTest {

    private static final Quarter Q1 = new Quarter(2026, 1);
    private static final Quarter Q2 = new Quarter(2026, 2);

    @TempDir
    Path reports;

    @BeforeEach
    void makeFolders() throws IOException {
        for (String name : List.of(
                "2025-26-Q4",
                "2026-27-Q1",
                "2026-27-Q1-r2",
                "2026-27-Q1-r10",
                "2026-27-Q1-r11-draft",
                "2026-27-Q1-restricted",
                "2026-27-Q2",
                "2026-27-Q2-draft",
                "example")) {
            Files.createDirectory(reports.resolve(name));
        }
        Files.writeString(reports.resolve("2026-27-Q1-r12"), "a file is no pack");
    }

    @Test
    void findsTheEditionsOfAQuarterInTheirOrder() throws IOException {
        assertThat(SealedPacks.editions(reports, Q1, false))
                .map(PackName::toString)
                .containsExactly("2026-27-Q1", "2026-27-Q1-r2", "2026-27-Q1-r10");
        assertThat(SealedPacks.editions(reports, Q2, true)).isEmpty();
        assertThat(SealedPacks.editions(reports.resolve("none"), Q2, false)).isEmpty();
    }

    @Test
    void findsTheLastEditionOfEachEarlierQuarter() throws IOException {
        assertThat(SealedPacks.before(reports, Q2, false).values())
                .map(PackName::toString)
                .containsExactly("2025-26-Q4", "2026-27-Q1-r10");
        assertThat(SealedPacks.before(reports, Q2, true).values())
                .map(PackName::toString)
                .containsExactly("2026-27-Q1-restricted");
    }

    @Test
    void aFolderWithoutChecksumsIsNoSealedPack() {
        assertThatThrownBy(() -> SealedPack.read(reports, new PackName(Q1, false, 2, false)))
                .isInstanceOf(DamagedPack.class)
                .hasMessage(
                        "The sealed pack %s is not as it was sealed: SHA256SUMS is missing. Restore it from where it was published, or move it away."
                                .formatted(reports.resolve("2026-27-Q1-r2")));
    }
}

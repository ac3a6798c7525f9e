package victimspack.publish.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import victimspack.publish.SamplePack;

class ManifestWriterTest {

    private static final List<String> FILES = List.of("manifest.json", "measures.csv");

    @Test
    void writesADraftsManifest() {
        assertThat(manifest(null))
                .isEqualTo("""
                        {
                          "title": "Victim services performance",
                          "period": "Quarter 2 2026-27, July to September 2026",
                          "quarter": "2026-27-Q2",
                          "audience": "public",
                          "force": "City of London Police",
                          "marking": "OFFICIAL | Public",
                          "banner": "DRAFT | SYNTHETIC DATA",
                          "synthetic": true,
                          "state": "draft",
                          "sealed_by": null,
                          "revision": 1,
                          "reasons": [],
                          "as_of": "2026-10-14",
                          "identity": "%s",
                          "framework": {
                            "id": "victims-strategy",
                            "sha256": "%s"
                          },
                          "program_version": "0.1.0",
                          "settings": {
                            "audience": "public",
                            "quarter": "2026-27-Q2"
                          },
                          "inputs": [
                            {
                              "name": "crimes.csv",
                              "sha256": "%s",
                              "read": null,
                              "accepted": null,
                              "quarantined": 4,
                              "duplicate": 5,
                              "superseded": 1,
                              "omitted": 0
                            },
                            {
                              "name": "actions.csv",
                              "sha256": "%s",
                              "read": 3,
                              "accepted": 3,
                              "quarantined": 0,
                              "duplicate": 0,
                              "superseded": 0,
                              "omitted": 0
                            }
                          ],
                          "history": [],
                          "grades": {},
                          "absent": [
                            "surveys.csv"
                          ],
                          "problems": {
                            "recorded-before-reported": 3,
                            "unknown-sex": null
                          },
                          "files": [
                            "manifest.json",
                            "measures.csv"
                          ]
                        }
                        """.formatted("ef".repeat(32), "cd".repeat(32), "ab".repeat(32), "ba".repeat(32)));
    }

    @Test
    void saysWhoSealed() {
        assertThat(manifest("A. Person")).contains("\"state\": \"sealed\",\n  \"sealed_by\": \"A. Person\",");
    }

    @Test
    void writesChecksumsAsSha256sumReadsThem() {
        byte[] sums = Checksums.write(
                new TreeMap<>(Map.of("b.txt", Checksums.sha256(bytes("b")), "a.txt", Checksums.sha256(bytes("")))));

        assertThat(new String(sums, StandardCharsets.UTF_8)).isEqualTo("""
                        e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a.txt
                        3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d  b.txt
                        """);
        assertThat(Checksums.read(sums)).containsOnlyKeys("a.txt", "b.txt");
    }

    @Test
    void refusesChecksumsOfAnotherForm() {
        assertThatThrownBy(() -> Checksums.read(bytes("0000  ../a.txt\n")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a SHA-256, two blanks and a file name, found \"0000  ../a.txt\"");
    }

    private static String manifest(@Nullable String sealedBy) {
        return new String(ManifestWriter.write(SamplePack.pack(), FILES, sealedBy), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

package victimspack.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sample with flaws is the sample without them, and some rows more whose number is known. */
class SampleFlawsTest {

    private static final SampleOptions SMALL = SampleOptions.city().withCrimesPerQuarter(100);

    @TempDir
    static Path folder;

    private static SampleLedger ledger;

    @BeforeAll
    static void write() {
        Sample.write(folder.resolve("sound"), SMALL);
        ledger = Sample.write(folder.resolve("flawed"), SMALL.withFlaws(true));
    }

    @Test
    void everyKindOfFlawIsPlantedAndCounted() {
        assertThat(ledger.planted())
                .containsExactly(
                        Map.entry("acknowledged-before-reported", 1),
                        Map.entry("answer-without-response", 2),
                        Map.entry("crime-rows-disagree", 1),
                        Map.entry("descriptive-value-not-known", 8),
                        Map.entry("duplicate", 10),
                        Map.entry("end-reason-without-end", 2),
                        Map.entry("ended-before-referred", 1),
                        Map.entry("granted-not-eligible", 1),
                        Map.entry("informed-before-event", 2),
                        Map.entry("moderation-without-reason-or-name", 2),
                        Map.entry("no-victim-with-details", 1),
                        Map.entry("not-a-date", 3),
                        Map.entry("not-a-timestamp", 7),
                        Map.entry("not-yes-or-no", 6),
                        Map.entry("offence-code-not-in-reference", 2),
                        Map.entry("offence-not-classified", 1),
                        Map.entry("orphan-crime-reference", 5),
                        Map.entry("outcome-before-reported", 2),
                        Map.entry("outcome-code-without-date", 2),
                        Map.entry("outcome-date-without-code", 1),
                        Map.entry("recorded-before-reported", 3),
                        Map.entry("required-value-missing", 13),
                        Map.entry("response-before-invitation", 1),
                        Map.entry("response-to-undelivered", 1),
                        Map.entry("review-step-before-request", 3),
                        Map.entry("statement-taken-not-offered", 2),
                        Map.entry("superseded", 8),
                        Map.entry("taken-up-before-referred", 1),
                        Map.entry("text-too-long", 2),
                        Map.entry("time-skipped-in-spring", 1),
                        Map.entry("unknown-code", 7),
                        Map.entry("victim-without-reference", 2));
    }

    @Test
    void theRowsWithoutFlawsAreTheSame() throws IOException {
        for (String name : List.of(
                "crimes.csv",
                "referrals.csv",
                "surveys.csv",
                "updates.csv",
                "vrr.csv",
                "training.csv",
                "audits.csv",
                "commentary.csv")) {
            String sound = Files.readString(folder.resolve("sound").resolve(name));
            assertThat(Files.readString(folder.resolve("flawed").resolve(name)))
                    .as(name)
                    .startsWith(sound)
                    .hasSizeGreaterThan(sound.length());
        }
    }

    @Test
    void theSkippedTimeIsTheLastOneBeforeTheEnd() throws IOException {
        assertThat(CsvRows.read(folder.resolve("flawed/crimes.csv")))
                .filteredOn(row -> row.get("reported_at").endsWith("-03-29T01:30"))
                .singleElement()
                .extracting(row -> row.get("reported_at"))
                .isEqualTo("2026-03-29T01:30");
    }
}

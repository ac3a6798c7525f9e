package victimspack.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.extract.Trial;
import victimspack.extract.mapping.MappedFiles;
import victimspack.extract.mapping.Mapping;
import victimspack.extract.schema.Extract;

class SettlingTest {

    private static final String HEADER =
            "crime_ref,victim_ref,victim_type,reported_at,recorded_at,offence_subgroup,unit";

    @TempDir
    private Path folder;

    private static String row(String crime, String victim, String unit) {
        return crime + "," + victim + ",person,2026-07-01T09:00,2026-07-01T10:00,shoplifting," + unit;
    }

    private static String bad(String crime, String victim) {
        return crime + "," + victim + ",person,2026-07-02T09:00,2026-07-01T10:00,shoplifting,East";
    }

    private List<String> placements(LoadedStore store) {
        return store.rows("""
                SELECT %1$s, unit || ' stands' FROM row_crimes
                UNION ALL SELECT %1$s, CAST(placement AS VARCHAR) FROM fallen_row WHERE extract = 'crimes' ORDER BY 1
                """.formatted(RowWriter.LINE_OF_POSITION));
    }

    @Test
    void theLastOfDifferentRowsStandsAndAnEqualOneIsADuplicate() {
        Trial trial = Trial.in(folder)
                .file(
                        "crimes.csv",
                        HEADER,
                        row("C1", "V1", "East"),
                        row("C1", "V1", "East"),
                        row("C1", "V1", "West"),
                        row("C1", "V1", "West"),
                        row("C2", "V1", "East"));

        try (LoadedStore store = LoadedStore.of(trial, folder)) {
            assertThat(placements(store))
                    .containsExactly("2 superseded", "3 duplicate", "4 West stands", "5 duplicate", "6 East stands");
        }
    }

    @Test
    void ofABAndAgainATheLastAIsCurrent() {
        Trial trial = Trial.in(folder)
                .file("crimes.csv", HEADER, row("C1", "V1", "A"), row("C1", "V1", "B"), row("C1", "V1", "A"));

        try (LoadedStore store = LoadedStore.of(trial, folder)) {
            assertThat(placements(store)).containsExactly("2 superseded", "3 superseded", "4 A stands");
        }
    }

    @Test
    void theVictimBelongsToTheKeyAndABlankIsAValueOfIt() {
        Trial trial = Trial.in(folder)
                .file(
                        "crimes.csv",
                        HEADER,
                        row("C1", "V1", "A"),
                        row("C1", "V2", "A"),
                        "C2,,none,2026-07-01T09:00,2026-07-01T10:00,shoplifting,A",
                        "C2,,none,2026-07-01T09:00,2026-07-01T10:00,shoplifting,B");

        try (LoadedStore store = LoadedStore.of(trial, folder)) {
            assertThat(placements(store)).containsExactly("2 A stands", "3 A stands", "4 superseded", "5 B stands");
        }
    }

    @Test
    void aLaterFileSupersedesAnEarlierOneAndQuarantinedRowsTakeNoPart() {
        Trial trial = Trial.in(folder)
                .mapped(new Mapping(Map.of(
                        Extract.CRIMES,
                        List.of(new MappedFiles(
                                "crimes*.csv",
                                1,
                                null,
                                ',',
                                List.of(),
                                Map.of(),
                                Map.of(),
                                Map.of(),
                                Map.of("unit", java.util.Set.of("Omit")),
                                false,
                                List.of(),
                                List.of())))))
                .file("crimes-07.csv", HEADER, row("C1", "V1", "July"), row("C9", "V9", "Omit"))
                .file("crimes-08.csv", HEADER, row("C1", "V1", "August"), bad("C1", "V1"), row("C1", "V1", "August"));

        try (LoadedStore store = LoadedStore.of(trial, folder)) {
            assertThat(placements(store)).containsExactlyInAnyOrder("2 superseded", "2 August stands", "4 duplicate");
            assertThat(new Accounts(store.database()).all())
                    .containsExactly(
                            new Accounts.Account(Extract.CRIMES, "crimes-07.csv", 2, 0, 0, 0, 1, 1),
                            new Accounts.Account(Extract.CRIMES, "crimes-08.csv", 3, 1, 1, 1, 0, 0))
                    .allMatch(Accounts.Account::balances);
        }
    }

    /** More rows than a portion holds, so that keys and crimes meet at the edges of portions. */
    @Test
    void portionsLoseNoRowAndCountNoneTwice() {
        int crimes = Portions.ROWS + 1;
        String[] lines = new String[2 * crimes + 2];
        lines[0] = HEADER;
        for (int i = 0; i < crimes; i++) {
            lines[1 + i] = row("C" + i, "V" + i, "A");
            lines[1 + crimes + i] = row("C" + i, "W" + i, "A");
        }
        lines[2 * crimes + 1] = row("C0", "V0", "A");
        Trial trial = Trial.in(folder).file("crimes.csv", lines);

        try (LoadedStore store = LoadedStore.of(trial, folder)) {
            assertThat(store.rows("SELECT COUNT(*) FROM row_crimes")).containsExactly("" + 2 * crimes);
            assertThat(store.rows("SELECT placement, COUNT(*) FROM fallen_row GROUP BY placement"))
                    .containsExactly("duplicate 1");
            assertThat(store.rows("SELECT COUNT(*), SUM(victims) FROM case_crimes"))
                    .containsExactly(crimes + " " + 2 * crimes);
            assertThat(store.rows("SELECT COUNT(*), COUNT(DISTINCT position) FROM case_victims"))
                    .containsExactly(2 * crimes + " " + 2 * crimes);
        }
    }

    @Test
    void settlingAndMakingCasesAgainChangesNothing() {
        Trial trial = Trial.in(folder)
                .file("crimes.csv", HEADER, row("C1", "V1", "A"), row("C1", "V1", "B"), row("C1", "V1", "A"))
                .file("referrals.csv", "referral_ref,crime_ref,referred_at", "R1,C7,2026-07-02T10:00");

        try (LoadedStore store = LoadedStore.of(trial, folder)) {
            new Settling(store.database()).settle(Extract.CRIMES);
            new CaseMaking(store.database()).make(List.of());

            assertThat(placements(store)).containsExactly("2 superseded", "3 superseded", "4 A stands");
            assertThat(new Accounts(store.database()).problems())
                    .containsExactly(Map.entry("orphan-crime-reference", 1L));
        }
    }
}

package victimspack.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.extract.Trial;
import victimspack.extract.row.Placement;
import victimspack.extract.row.RawRow;
import victimspack.extract.schema.Extract;

/** What is worked out a part at a time is the same however many parts there are. */
class PartTest {

    private static final int FEW = 3;

    @TempDir
    private Path folder;

    private Trial trial() {
        List<String> crimes = new ArrayList<>(
                List.of("crime_ref,victim_ref,victim_type,reported_at,recorded_at,offence_subgroup,unit"));
        List<String> referrals = new ArrayList<>(List.of("referral_ref,crime_ref,victim_ref,referred_at"));
        List<String> updates = new ArrayList<>(List.of("update_ref,crime_ref,event,event_at,informed_at"));
        for (int i = 0; i < 40; i++) {
            crimes.add("C%d,V%d,person,2026-07-%02dT09:00,2026-07-30T10:00,arson,Unit %d"
                    .formatted(i % 29, i % 7, 1 + i % 28, i % 4));
            referrals.add("R%d,C%d,%s,2026-07-31T10:00:%02d".formatted(i, i, i % 3 == 0 ? "V" + i % 7 : "", i));
            updates.add("U%d,C%d,charged,2026-08-03T10:00,2026-08-%02dT10:00".formatted(i, i % 33, 3 + i % 14));
        }
        return Trial.in(folder)
                .file("crimes.csv", crimes.toArray(String[]::new))
                .file("referrals.csv", referrals.toArray(String[]::new))
                .file("updates.csv", updates.toArray(String[]::new));
    }

    private static List<List<String>> cases(LoadedStore store) {
        return List.of(
                store.rows("SELECT * FROM case_crimes ORDER BY crime_ref"),
                store.rows("SELECT * FROM case_victims ORDER BY position"),
                store.rows("SELECT * FROM case_referrals ORDER BY position"),
                store.rows("SELECT * FROM case_updates ORDER BY position"),
                store.rows("SELECT extract, position, code FROM problem ORDER BY extract, position"));
    }

    @Test
    void casesMadeInManyPartsAreThoseMadeInOne() {
        try (LoadedStore store = LoadedStore.of(trial(), folder)) {
            List<List<String>> inOne = cases(store);

            new CaseMaking(store.database(), FEW).make(List.of());

            assertThat(inOne).allMatch(rows -> rows.size() > FEW);
            assertThat(cases(store)).isEqualTo(inOne);
        }
    }

    @Test
    void rowsOfAKeyAreSettledTogetherWhicheverPartTheyFallIn() {
        Trial trial = trial();
        try (LoadedStore store = LoadedStore.of(trial, folder)) {
            String fallen = "SELECT position, placement FROM fallen_row ORDER BY position";
            List<String> settled = store.rows(fallen);
            new RowWriter(store.database(), store.schema(Extract.CRIMES))
                    .lay(again(trial))
                    .write();

            new Settling(store.database(), FEW).settle(Extract.CRIMES);

            assertThat(store.rows(fallen))
                    .containsAll(settled)
                    .hasSize(settled.size() + 8)
                    .filteredOn(row -> row.endsWith("duplicate"))
                    .hasSize(8);
        }
    }

    /** The first crimes, on lines behind the others. */
    private static List<Placement> again(Trial trial) {
        return trial.classify(Extract.CRIMES).stream()
                .limit(8)
                .map(Placement.Accepted.class::cast)
                .map(row -> (Placement) new Placement.Accepted(
                        new RawRow(
                                row.row().file(),
                                row.row().line() + 100,
                                row.row().cells()),
                        row.values(),
                        List.of()))
                .toList();
    }

    @Test
    void everyKeyIsInOnePart() {
        for (int key = 0; key < 100; key++) {
            byte[] bytes = ("CR" + key).getBytes(StandardCharsets.UTF_8);
            assertThat(List.of(new Part(0, 3, 1), new Part(1, 3, 1), new Part(2, 3, 1)).stream()
                            .filter(part -> part.holds(bytes)))
                    .hasSize(1);
        }
    }
}

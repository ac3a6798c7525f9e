package victimspack.recount;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** crimes.csv in the making, with the crimes that other files refer to. */
final class DraftCrimes {

    /** What other files need to know of a crime. */
    record DraftCrime(String reference, LocalDateTime reported, List<String> victims) {}

    private record Known(String victim, LocalDateTime reported) {}

    private static final List<Duration> SINCE_LAST_TIME = List.of(
            Duration.ZERO,
            Duration.ofSeconds(30),
            Duration.ofMinutes(1),
            Duration.ofDays(40),
            Duration.ofDays(365).minusMinutes(1),
            Duration.ofDays(365),
            Duration.ofDays(365).plusSeconds(1),
            Duration.ofDays(365).plusMinutes(1),
            Duration.ofDays(366));

    final DraftFile file = new DraftFile(
            "crimes",
            "crime_ref victim_ref victim_type reported_at recorded_at offence_code offence_subgroup unit domestic_abuse"
                    + " hate_crime enhanced_priority vulnerability vulnerability_severity victim_age victim_sex"
                    + " victim_ethnicity crime_number_sent_at vna_status victim_contract vps_offered vps_taken"
                    + " outcome_code outcome_at vna_at contract_at vps_offered_at");
    final List<DraftCrime> crimes = new ArrayList<>();

    private final Chance chance;
    private final Moments moments;
    private final VictimCells cells;
    private final List<Known> known = new ArrayList<>();

    DraftCrimes(Chance chance, Moments moments, Trend trend) {
        this.chance = chance;
        this.moments = moments;
        this.cells = new VictimCells(chance, moments, trend);
    }

    void addAll(int number, FinancialQuarter afterwards) {
        for (int i = 0; i < number; i++) {
            addCrime("CR/%05d".formatted(i));
        }
        for (int i = 0; i < 20; i++) {
            LocalDateTime later = moments.within(afterwards.firstDay(), afterwards.lastDay());
            addRow("LATE/" + i, "L" + i, "person", later, moments.aroundADayLater(later));
        }
        chance.shuffle(file.rows);
        file.repeatSome(chance, this::changed);
        file.spoilSome(chance, "crime_ref", Flaws.CRIMES);
    }

    private void addCrime(String reference) {
        if (!known.isEmpty() && chance.oneIn(5)) {
            Known before = chance.of(known);
            LocalDateTime again = before.reported.plus(chance.of(SINCE_LAST_TIME));
            addCrime(reference, before.victim, moments.isCovered(again) ? again : before.reported);
        } else {
            addCrime(reference, "P" + reference, moments.any());
        }
    }

    private void addCrime(String reference, String person, LocalDateTime reported) {
        LocalDateTime recorded = moments.aroundADayLater(reported);
        if (chance.oneIn(7)) {
            String strayReference = chance.oneIn(6) ? "STRAY" : "";
            addRow(reference, strayReference, chance.of("none", "none", "not-known"), reported, recorded);
            crimes.add(new DraftCrime(reference, reported, List.of()));
            return;
        }
        List<String> victims = new ArrayList<>(List.of(person));
        addRow(reference, person, chance.oneIn(6) ? "business" : "person", reported, recorded);
        for (int more = chance.oneIn(5) ? chance.between(1, 3) : 0; more > 0; more--) {
            String victim = person + "/" + more;
            victims.add(victim);
            addRow(
                    reference,
                    victim,
                    chance.of("person", "business"),
                    disagreeing(reported, -3),
                    disagreeing(recorded, 2));
        }
        crimes.add(new DraftCrime(reference, reported, victims));
        known.add(new Known(person, reported));
    }

    private LocalDateTime disagreeing(LocalDateTime time, int hours) {
        return chance.oneIn(4) ? time.plusHours(hours) : time;
    }

    private void addRow(String crime, String victim, String type, LocalDateTime reported, LocalDateTime recorded) {
        Map<String, String> row = file.add("crime_ref", crime, "victim_ref", victim, "victim_type", type);
        row.put("reported_at", chance.blankOneIn(20, chance.time(reported)));
        row.put("recorded_at", chance.time(recorded));
        cells.fillOffence(row);
        cells.fillOutcome(row, reported);
        if (!type.equals("none")) {
            cells.fillVictim(row, reported);
            cells.fillService(row, reported);
        }
    }

    private Map<String, String> changed(Map<String, String> row) {
        row.put("unit", "Changed Unit");
        row.put("vps_offered", chance.yesOrNo(50));
        row.put("domestic_abuse", chance.yesOrNo(50));
        row.put("vna_status", chance.of("completed", "declined", "not-completed", ""));
        return row;
    }
}

package victimspack.recount;

import java.time.LocalDateTime;
import java.util.Map;

/** The optional cells of a row of crimes.csv: every value, every blank, and descriptive cells that are no value. */
final class VictimCells {

    private static final String[] UNITS = {"Sector East", "Sector West", "Wood Street, North", "Unit \"Z\"", "Cæsar"};

    private final Chance chance;
    private final Moments moments;
    private final Trend trend;

    VictimCells(Chance chance, Moments moments, Trend trend) {
        this.chance = chance;
        this.moments = moments;
        this.trend = trend;
    }

    void fillOffence(Map<String, String> row) {
        String code = chance.oneIn(20) ? "999Z" : chance.of(OffenceFacts.codes());
        boolean codeOnly = chance.oneIn(2);
        row.put("offence_subgroup", codeOnly ? "" : chance.of(OffenceFacts.subgroups()));
        row.put("offence_code", codeOnly || chance.oneIn(3) ? code : "");
        row.put("unit", chance.oneIn(60) ? "x".repeat(61) : chance.blankOneIn(8, chance.of(UNITS)));
        row.put("domestic_abuse", chance.blankOneIn(3, chance.yesOrNo(40)));
        row.put("hate_crime", chance.blankOneIn(3, chance.yesOrNo(10)));
    }

    void fillOutcome(Map<String, String> row, LocalDateTime reported) {
        if (chance.oneIn(2)) {
            String code = chance.percent(trend.worsening(reported) / 2)
                    ? chance.of("14", "16")
                    : chance.of("1", "1A", "2", "2A", "3A", "9", "15", "18", "20", "22");
            row.put("outcome_code", code);
            row.put("outcome_at", chance.time(moments.aroundDeadline(reported, chance.between(1, 90))));
        }
    }

    void fillVictim(Map<String, String> row, LocalDateTime reported) {
        row.put(
                "enhanced_priority",
                chance.of("", "none", "none", "none", "serious-crime", "persistently-targeted", "vulnerable"));
        row.put("vulnerability", chance.of("", "", "mental-health", "physical-disability", "age"));
        row.put("vulnerability_severity", chance.of("", "low", "medium", "high", "severe"));
        row.put(
                "victim_age",
                chance.of(
                        "", "0", "17", "18", "24", "25", "34", "35", "44", "45", "54", "55", "64", "65", "74", "75",
                        "120", "121", "-1", "old"));
        row.put("victim_sex", chance.of("", "F", "M", "X", "U", "female"));
        row.put(
                "victim_ethnicity",
                chance.of("", "W1", "W9", "M2", "A1", "A4", "B2", "B9", "O1", "O2", "O9", "NS", "W", "A", "O", "Z7"));
        row.put("crime_number_sent_at", chance.blankOneIn(6, chance.time(moments.aroundDeadline(reported, 5))));
    }

    void fillService(Map<String, String> row, LocalDateTime reported) {
        row.put(
                "vna_status",
                chance.percent(trend.improving(reported))
                        ? "completed"
                        : chance.of("", "declined", "already-supported", "not-completed", "not-offered"));
        row.put(
                "victim_contract",
                chance.percent(trend.worsening(reported)) ? "completed" : chance.of("", "declined", "not-offered"));
        row.put("vps_offered", chance.blankOneIn(10, chance.yesOrNo(trend.improving(reported))));
        row.put("vps_taken", chance.blankOneIn(4, chance.yesOrNo(50)));
        row.put("vna_at", chance.blankOneIn(2, chance.time(reported.plusDays(1))));
        row.put("contract_at", chance.blankOneIn(2, chance.time(reported.plusDays(2))));
        row.put("vps_offered_at", chance.blankOneIn(2, chance.time(reported.plusDays(3))));
    }
}

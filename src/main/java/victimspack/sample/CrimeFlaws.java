package victimspack.sample;

import java.time.LocalDate;

/** Plants every flaw a row of crimes.csv can have. */
final class CrimeFlaws {

    private static final String TOO_LONG = "CF-THIS-REFERENCE-IS-LONGER-THAN-FORTY-CHARACTERS";

    private final FlawedFile file;
    private final String day;
    private final String nextDay;
    private final String skipped;

    CrimeFlaws(Table table, Span span) {
        LocalDate date = span.last().lastMonth().atDay(8);
        day = date.toString();
        nextDay = date.plusDays(1).toString();
        skipped = CivilTime.of(CivilTime.lastSkippedBefore(CivilTime.startOf(date)))
                .toString();
        file = new FlawedFile(table, sound(), "crime_ref", "CF");
    }

    private PlantedRow sound() {
        return PlantedRow.of(
                CrimesFile.HEADER,
                "victim_ref",
                "VF0001",
                "victim_type",
                "person",
                "recorded_at",
                day + "T10:05",
                "offence_code",
                "39",
                "unit",
                "Sector North",
                "domestic_abuse",
                "N",
                "hate_crime",
                "N",
                "enhanced_priority",
                "none",
                "victim_age",
                "33",
                "victim_sex",
                "F",
                "victim_ethnicity",
                "W1",
                "crime_number_sent_at",
                nextDay + "T11:00",
                "vna_status",
                "completed",
                "victim_contract",
                "completed",
                "vps_offered",
                "Y",
                "vps_taken",
                "N");
    }

    /** Plants the flaws; returns the file with its counts. */
    FlawedFile plant() {
        plantUnreadable();
        plantOutOfOrder();
        plantMissingPartners();
        plantWarnings();
        file.plantDuplicate()
                .plantDuplicate()
                .plantDuplicate()
                .plantSuperseded("unit", "Sector East")
                .plantSuperseded("outcome_code", "18", "outcome_at", nextDay + "T12:00");
        return file;
    }

    /** Reference of a crime without a flaw, for the rows of other extracts. */
    String plantSoundCrime() {
        return file.plantSound();
    }

    private void plantUnreadable() {
        file.plant("required-value-missing", "crime_ref", "")
                .plant("required-value-missing", "recorded_at", "")
                .plant("required-value-missing", "victim_type", "")
                .plant("required-value-missing", "offence_code", "")
                .plant("not-a-timestamp", "reported_at", "2026-13-40T10:00")
                .plant("not-a-timestamp", "recorded_at", "yesterday")
                .plant("not-a-timestamp", "crime_number_sent_at", day + " in the morning")
                .plant("not-yes-or-no", "domestic_abuse", "maybe")
                .plant("not-yes-or-no", "vps_offered", "asked")
                .plant("unknown-code", "victim_type", "company")
                .plant("unknown-code", "outcome_code", "99", "outcome_at", nextDay + "T12:00")
                .plant("text-too-long", "crime_ref", TOO_LONG)
                .plant("text-too-long", "victim_ref", TOO_LONG);
    }

    private void plantOutOfOrder() {
        file.plant("recorded-before-reported", "reported_at", day + "T10:06")
                .plant("recorded-before-reported", "reported_at", day + "T12:00")
                .plant("recorded-before-reported", "reported_at", nextDay + "T09:00")
                .plant(
                        "acknowledged-before-reported",
                        "reported_at",
                        day + "T10:00",
                        "crime_number_sent_at",
                        day + "T09:59")
                .plant(
                        "outcome-before-reported",
                        "reported_at",
                        day + "T10:00",
                        "outcome_code",
                        "18",
                        "outcome_at",
                        day + "T09:00")
                .plant(
                        "outcome-before-reported",
                        "reported_at",
                        day + "T10:00",
                        "outcome_code",
                        "1A",
                        "outcome_at",
                        day + "T09:59");
    }

    private void plantMissingPartners() {
        file.plant("outcome-code-without-date", "outcome_code", "18")
                .plant("outcome-code-without-date", "outcome_code", "3A")
                .plant("outcome-date-without-code", "outcome_at", nextDay + "T12:00")
                .plant("victim-without-reference", "victim_ref", "")
                .plant("victim-without-reference", "victim_ref", "", "victim_type", "business");
    }

    private void plantWarnings() {
        file.plant("descriptive-value-not-known", "victim_age", "207")
                .plant("descriptive-value-not-known", "victim_age", "thirty")
                .plant("descriptive-value-not-known", "victim_sex", "Q")
                .plant("descriptive-value-not-known", "victim_ethnicity", "Z9")
                .plant("descriptive-value-not-known", "vulnerability", "age", "vulnerability_severity", "severe")
                .plant("offence-code-not-in-reference", "offence_code", "999Z")
                .plant("offence-code-not-in-reference", "offence_code", "0X")
                .plant("offence-not-classified", "offence_code", "THEFT FROM A PERSON")
                .alsoCounted("descriptive-value-not-known")
                .plant("statement-taken-not-offered", "vps_offered", "N", "vps_taken", "Y")
                .plant("statement-taken-not-offered", "vps_offered", "", "vps_taken", "Y")
                .plant("time-skipped-in-spring", "reported_at", skipped);
        plantVictimlessWithDetails();
        plantDisagreement();
    }

    private void plantVictimlessWithDetails() {
        String[] noVictim = {
            "victim_type", "none", "victim_ref", "", "victim_age", "40", "victim_sex", "", "victim_ethnicity", "",
            "crime_number_sent_at", "", "vna_status", "", "victim_contract", "", "vps_offered", "", "vps_taken", ""
        };
        file.plant("no-victim-with-details", noVictim);
    }

    /** One crime in two rows that give it two units. */
    private void plantDisagreement() {
        String ref = file.plantSound();
        file.plant("crime-rows-disagree", "crime_ref", ref, "victim_ref", "VF0002", "unit", "Sector West");
    }
}

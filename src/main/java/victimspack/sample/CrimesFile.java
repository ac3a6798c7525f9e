package victimspack.sample;

/** crimes.csv: a row for each victim of a crime, one row where there is none. */
final class CrimesFile {

    static final String NAME = "crimes.csv";
    static final String HEADER =
            "crime_ref,victim_ref,victim_type,reported_at,recorded_at,offence_code,offence_subgroup,"
                    + "unit,domestic_abuse,hate_crime,enhanced_priority,vulnerability,vulnerability_severity,victim_age,victim_sex,"
                    + "victim_ethnicity,crime_number_sent_at,vna_status,victim_contract,vps_offered,vps_taken,outcome_code,"
                    + "outcome_at,vna_at,contract_at,vps_offered_at";

    private final Table table;
    private final Span span;
    private final long seed;

    CrimesFile(Table table, Span span, long seed) {
        this.table = table;
        this.span = span;
        this.seed = seed;
    }

    void write(Crime crime) {
        Dice dice = new Dice(seed, Purpose.CARE.number(), crime.number());
        if (crime.victims().isEmpty()) {
            write(crime, new Victim("", "none", "", "", "", "", "", "", false, 0), Care.NONE);
        }
        for (Victim victim : crime.victims()) {
            write(crime, victim, Care.of(crime, victim, span, dice));
        }
    }

    private void write(Crime crime, Victim victim, Care care) {
        boolean anyVictim = !crime.victims().isEmpty();
        table.row(
                crime.ref(),
                victim.ref(),
                victim.type(),
                span.text(crime.reported()),
                span.text(crime.recorded()),
                crime.offence().code(),
                crime.offence().subgroup(),
                crime.unit(),
                yesNo(crime.domesticAbuse(), anyVictim),
                yesNo(crime.hateCrime(), anyVictim),
                victim.enhanced(),
                victim.vulnerability(),
                victim.severity(),
                victim.age(),
                victim.sex(),
                victim.ethnicity(),
                span.text(crime.acknowledged()),
                care.needs(),
                care.contract(),
                care.statementOffered(),
                care.statementTaken(),
                crime.outcomeCode(),
                span.text(crime.outcomeAt()),
                span.text(care.needsAt()),
                span.text(care.contractAt()),
                span.text(care.statementAt()));
    }

    private static String yesNo(boolean value, boolean applies) {
        return value ? "Y" : applies ? "N" : "";
    }
}

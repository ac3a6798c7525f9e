package victimspack.sample;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** audits.csv: the Victims' Code dip sample, about 60 of 2,200 crimes; audit-population.csv: from how many it was drawn. */
final class AuditsFile {

    static final String NAME = "audits.csv";
    static final String HEADER = "sample_ref,crime_ref,audited_on,department,category,victim_sex,victim_age,"
            + "victim_ethnicity,code_compliant,good_service,acknowledged,assessed_and_referred,updated_in_time,told_of_end,"
            + "vps_taken,vps_used,vps_reported_back";
    static final String POPULATION_NAME = "audit-population.csv";
    static final String POPULATION_HEADER = "department,crimes";

    private static final double SAMPLED = 0.05;

    /** Who investigates; the order of audit-population.csv. */
    private enum Department {
        RESPONSE("Response"),
        VOLUME_CRIME("Volume Crime"),
        SERIOUS_CRIME("Serious Crime"),
        PUBLIC_PROTECTION("Public Protection");

        private final String title;

        Department(String title) {
            this.title = title;
        }

        static Department of(Crime crime) {
            if (crime.domesticAbuse() || crime.offence().kind() == Offence.Kind.SEXUAL) {
                return PUBLIC_PROTECTION;
            }
            return switch (crime.offence().kind()) {
                case ROBBERY, BURGLARY -> SERIOUS_CRIME;
                case VIOLENCE, PUBLIC_ORDER -> RESPONSE;
                default -> VOLUME_CRIME;
            };
        }
    }

    private final Table table;
    private final Span span;
    private final long seed;
    private final Quota compliant = new Quota();
    private final Quota goodService = new Quota();
    private final Map<Department, Integer> population = new EnumMap<>(Department.class);
    private long written;

    AuditsFile(Table table, Span span, long seed) {
        this.table = table;
        this.span = span;
        this.seed = seed;
    }

    void write(Crime crime) {
        Dice dice = new Dice(seed, Purpose.AUDIT.number(), crime.number());
        crime.person().ifPresent(victim -> write(crime, victim, dice));
    }

    void writePopulation(Table populations) {
        for (Department department : Department.values()) {
            populations.row(department.title, Integer.toString(population.getOrDefault(department, 0)));
        }
    }

    private void write(Crime crime, Victim victim, Dice dice) {
        Department department = Department.of(crime);
        population.merge(department, 1, Integer::sum);
        long audited = crime.recorded() + dice.between(25, 70) * CivilTime.DAY;
        if (!dice.chance(SAMPLED) || !span.seen(audited)) {
            return;
        }
        int before = span.quartersBeforeLast(audited);
        boolean complies = compliant.draw(Rate.AUDITED_COMPLIANT.before(before), dice.unit());
        double good = Rate.AUDITED_GOOD_SERVICE.before(before);
        boolean statement = dice.chance(0.42);
        boolean used = statement && dice.chance(0.3);
        table.row(
                String.format(Locale.ROOT, "A%05d", ++written),
                crime.ref(),
                CivilTime.dateOf(audited).toString(),
                department.title,
                category(crime),
                victim.sex(),
                victim.age(),
                victim.ethnicity(),
                yesNo(complies),
                dice.chance(0.02) ? "na" : yesNo(goodService.draw(good, dice.unit())),
                yesNo(dice.chance(complies ? 0.97 : 0.6)),
                yesNo(dice.chance(complies ? 0.93 : 0.5)),
                dice.chance(0.12) ? "na" : yesNo(dice.chance(complies ? 0.93 : 0.55)),
                dice.chance(0.2) ? "na" : yesNo(dice.chance(0.88)),
                dice.chance(0.15) ? "na" : yesNo(statement),
                statement ? yesNo(used) : "na",
                used ? yesNo(dice.chance(0.7)) : "na");
    }

    private static String category(Crime crime) {
        if (crime.domesticAbuse()) {
            return "domestic-violence";
        }
        return crime.hateCrime()
                ? "hate-crime"
                : switch (crime.offence().kind()) {
                    case BURGLARY -> "burglary";
                    case ROBBERY -> "robbery";
                    case SEXUAL -> "sexual-offences";
                    case VIOLENCE -> "violence";
                    case THEFT, SHOPLIFTING -> "theft";
                    default -> "other";
                };
    }

    private static String yesNo(boolean value) {
        return value ? "yes" : "no";
    }
}

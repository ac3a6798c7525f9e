package victimspack.sample;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** surveys.csv: invitations by text message or email to some persons, and by telephone to some victims of domestic abuse. */
final class SurveysFile {

    static final String NAME = "surveys.csv";
    static final String HEADER = "invitation_ref,crime_ref,survey,mode,invited_at,delivered,responded_at,communication,"
            + "case_handling,case_outcome,treatment,follow_up,justice_process,vva_service,overall,would_recommend,"
            + "wanted_support,withdrawal_reason";

    private static final double INVITED = 0.40;
    private static final double DOMESTIC_INVITED = 0.22;
    private static final double DOMESTIC_ANSWERED = 0.45;
    private static final double DELIVERED = 0.96;
    private static final int ONE_IN_BY_EMAIL = 5;
    private static final Mix<String> SATISFIED = Mix.of("very-satisfied 52, fairly-satisfied 48");
    private static final Mix<String> OTHER = Mix.of("neither 38, fairly-dissatisfied 30, very-dissatisfied 32");
    private static final Mix<String> WITHDRAWAL = Mix.of(
            "time-and-effort 30, no-faith-in-outcome 26, loss-made-good 14, wanted-it-over 18, fear-of-reprisal 8, other 4");

    private final Table table;
    private final Span span;
    private final long seed;
    private final Map<Rate, Quota> quotas = new EnumMap<>(Rate.class);
    private long written;

    SurveysFile(Table table, Span span, long seed) {
        this.table = table;
        this.span = span;
        this.seed = seed;
    }

    void write(Crime crime) {
        Dice dice = new Dice(seed, Purpose.SURVEY.number(), crime.number());
        crime.person().ifPresent(victim -> write(crime, victim, dice));
    }

    private void write(Crime crime, Victim victim, Dice dice) {
        boolean domestic = crime.domesticAbuse();
        long invited = CivilTime.existing(CivilTime.startOf(CivilTime.dateOf(crime.start()))
                + dice.between(21, 49) * CivilTime.DAY
                + dice.between(10 * 60, 18 * 60));
        if (!dice.chance(domestic ? DOMESTIC_INVITED : INVITED) || !span.seen(invited)) {
            return;
        }
        boolean delivered = domestic || dice.chance(DELIVERED);
        long responded = delivered && answers(domestic, invited, dice)
                ? CivilTime.existing(invited + 4 + (long) dice.waiting(1.5 * CivilTime.DAY))
                : CivilTime.NEVER;
        String[] row = new String[HEADER.split(",").length];
        Arrays.fill(row, "");
        row[0] = String.format(Locale.ROOT, "S%06d", ++written);
        row[1] = crime.ref();
        row[2] = domestic ? "domestic-abuse" : "victim";
        row[3] = domestic ? "telephone" : written % ONE_IN_BY_EMAIL == 0 ? "email" : "text-message";
        row[4] = span.text(invited);
        row[5] = delivered ? "Y" : "N";
        row[6] = span.text(responded);
        if (span.seen(responded)) {
            answer(row, crime, victim, responded, dice);
        }
        table.row(row);
    }

    private boolean answers(boolean domestic, long invited, Dice dice) {
        double rate = Rate.SURVEY_ANSWERED.before(span.quartersBeforeLast(invited));
        return domestic ? dice.chance(DOMESTIC_ANSWERED) : drawn(Rate.SURVEY_ANSWERED, rate, dice.unit());
    }

    private void answer(String[] row, Crime crime, Victim victim, long responded, Dice dice) {
        int before = span.quartersBeforeLast(responded);
        Answers answers = new Answers(before, crime.domesticAbuse(), dice.unit(), dice);
        boolean closed = span.seen(crime.outcomeAt()) && crime.outcomeAt() < responded;
        boolean suspect = !crime.outcomeCode().equals("18") && crime.offence().kind() != Offence.Kind.THEFT;
        row[7] = answers.to(Rate.SATISFIED_COMMUNICATION, 0.98);
        row[8] = answers.to(Rate.SATISFIED_CASE_HANDLING, 0.97);
        row[9] = answers.to(Rate.SATISFIED_CASE_OUTCOME, closed ? 0.95 : 0.6);
        row[10] = answers.to(Rate.SATISFIED_TREATMENT, 0.97);
        row[11] = answers.to(Rate.SATISFIED_FOLLOW_UP, 0.95);
        row[12] = answers.to(Rate.SATISFIED_JUSTICE_PROCESS, suspect ? 0.85 : 0.2);
        row[13] = answers.to(Rate.SATISFIED_ADVOCATE, victim.enhancedPriority() ? 0.3 : 0);
        row[14] = answers.to(Rate.SATISFIED_OVERALL, 0.99);
        row[15] = answers.yesNo(Rate.WOULD_RECOMMEND, 0.94);
        row[16] = answers.yesNo(Rate.WANTED_SUPPORT, 0.96);
        boolean left = crime.outcomeCode().equals("14") || crime.outcomeCode().equals("16");
        row[17] = closed && left ? WITHDRAWAL.draw(dice) : "";
    }

    private boolean drawn(Rate rate, double level, double unit) {
        return quotas.computeIfAbsent(rate, r -> new Quota()).draw(level, unit);
    }

    /** The answers of one victim: half of them follow the mood, 0 best. */
    private final class Answers {

        private final int before;
        private final boolean domestic;
        private final double mood;
        private final Dice dice;

        Answers(int before, boolean domestic, double mood, Dice dice) {
            this.before = before;
            this.domestic = domestic;
            this.mood = mood;
            this.dice = dice;
        }

        /** One of the five points, seldom dont-know, or blank where the question was left out. */
        String to(Rate question, double asked) {
            if (!dice.chance(asked)) {
                return "";
            }
            return dice.chance(0.02) ? "dont-know" : (yes(question) ? SATISFIED : OTHER).draw(dice);
        }

        String yesNo(Rate question, double asked) {
            return dice.chance(asked) ? yes(question) ? "yes" : "no" : "";
        }

        private boolean yes(Rate question) {
            double unit = dice.chance(0.5) ? mood : dice.unit();
            double level = question.before(before);
            return domestic ? unit < level : drawn(question, level, unit);
        }
    }
}

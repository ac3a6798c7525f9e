package victimspack.sample;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * referrals.csv: about one crime in ten. In the newest quarter the link to the support services fails for twelve days of its
 * second month; referrals made in those days are late.
 */
final class ReferralsFile {

    static final String NAME = "referrals.csv";
    static final String HEADER =
            "referral_ref,crime_ref,referred_at,service,priority,taken_up,taken_up_at,ended_at,end_reason";

    static final int OUTAGE_DAYS = 12;

    private static final double IN_TIME_DURING_OUTAGE = 0.12;
    private static final Mix<String> ENDINGS = Mix.of("completed 88, transferred 8, other 4");
    private static final String LONDON_SERVICE = "London Victim and Witness Service";

    /** Who takes up support more or less often, with the share of them who do. */
    private enum Uptake {
        DOMESTIC_REPEAT(0.52),
        DOMESTIC(0.39),
        REPEAT(0.27),
        ENHANCED(0.10),
        STANDARD(0.035);

        private final double rate;

        Uptake(double rate) {
            this.rate = rate;
        }

        static Uptake of(Crime crime, Victim victim) {
            if (crime.domesticAbuse()) {
                return victim.repeat() ? DOMESTIC_REPEAT : DOMESTIC;
            }
            return victim.repeat() ? REPEAT : victim.enhancedPriority() ? ENHANCED : STANDARD;
        }
    }

    private final Table table;
    private final Span span;
    private final long seed;
    private final Map<Uptake, Quota> uptake = new EnumMap<>(Uptake.class);
    private final Quota inTime = new Quota();
    private final Quota disengaged = new Quota();
    private long written;

    ReferralsFile(Table table, Span span, long seed) {
        this.table = table;
        this.span = span;
        this.seed = seed;
    }

    void write(Crime crime) {
        Dice dice = new Dice(seed, Purpose.REFERRAL.number(), crime.number());
        crime.person().ifPresent(victim -> write(crime, victim, dice));
    }

    private void write(Crime crime, Victim victim, Dice dice) {
        if (!dice.chance(referred(crime, victim))) {
            return;
        }
        long first = referredAt(crime, dice);
        write(crime, victim, first, dice);
        if (victim.enhancedPriority() && dice.chance(0.07)) {
            write(crime, victim, CivilTime.existing(first + dice.between(4, 50) * CivilTime.DAY), dice);
        }
    }

    private static double referred(Crime crime, Victim victim) {
        return crime.domesticAbuse() ? 0.47 : victim.enhancedPriority() ? 0.36 : victim.repeat() ? 0.25 : 0.125;
    }

    /** Up to 36 hours is within two working days always; eight days and more never, whatever the bank holidays. */
    private long referredAt(Crime crime, Dice dice) {
        double rate = outage(crime.start())
                ? IN_TIME_DURING_OUTAGE
                : Rate.REFERRED_IN_TIME.before(span.quartersBeforeLast(crime.recorded()));
        long wait = inTime.draw(rate, dice.unit())
                ? (long) Math.min(36 * CivilTime.HOUR, 30 + dice.waiting(12 * CivilTime.HOUR))
                : dice.between(8, 26) * CivilTime.DAY + dice.between(0, 600);
        return CivilTime.existing(crime.start() + wait);
    }

    static LocalDate outageFrom(Span span) {
        return span.last().months().get(1).atDay(6);
    }

    private boolean outage(long minute) {
        long from = CivilTime.startOf(outageFrom(span));
        return minute >= from && minute < from + OUTAGE_DAYS * CivilTime.DAY;
    }

    private void write(Crime crime, Victim victim, long referred, Dice dice) {
        if (!span.seen(referred)) {
            return;
        }
        Uptake group = Uptake.of(crime, victim);
        boolean takes = uptake.computeIfAbsent(group, g -> new Quota()).draw(group.rate, dice.unit());
        long taken =
                takes ? CivilTime.existing(referred + 600 + (long) dice.waiting(2 * CivilTime.DAY)) : CivilTime.NEVER;
        boolean takenUp = span.seen(taken);
        long ended = ended(takes, takenUp, referred, taken, dice);
        table.row(
                String.format(Locale.ROOT, "R%06d", ++written),
                crime.ref(),
                span.text(referred),
                service(crime, victim, dice),
                victim.enhancedPriority() ? "enhanced" : "standard",
                takenUp ? "Y" : "N",
                span.text(taken),
                span.text(ended),
                span.seen(ended) ? endReason(takenUp, ended, dice) : "");
    }

    private static long ended(boolean takes, boolean takenUp, long referred, long taken, Dice dice) {
        if (takenUp) {
            return CivilTime.existing(taken + (10 + (long) dice.waiting(45)) * CivilTime.DAY + dice.between(0, 300));
        }
        boolean closes = !takes && dice.chance(0.8);
        return closes ? CivilTime.existing(referred + dice.between(2, 30) * CivilTime.DAY) : CivilTime.NEVER;
    }

    private String endReason(boolean takenUp, long ended, Dice dice) {
        if (!takenUp) {
            return "declined";
        }
        double rate = Rate.SUPPORT_DISENGAGED.before(span.quartersBeforeLast(ended));
        return disengaged.draw(rate, dice.unit()) ? "disengaged" : ENDINGS.draw(dice);
    }

    private static String service(Crime crime, Victim victim, Dice dice) {
        if (crime.domesticAbuse()) {
            return dice.chance(0.7) ? "Independent Domestic Violence Adviser" : "Vulnerable Victim Advocate";
        }
        if (crime.offence().kind() == Offence.Kind.SEXUAL) {
            return dice.chance(0.7) ? "Independent Sexual Violence Adviser" : LONDON_SERVICE;
        }
        return victim.enhancedPriority() && dice.chance(0.35) ? "Vulnerable Victim Advocate" : LONDON_SERVICE;
    }
}

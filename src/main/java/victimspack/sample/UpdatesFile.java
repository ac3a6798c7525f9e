package victimspack.sample;

import java.util.List;
import java.util.Locale;

/** updates.csv: what happened in an investigation and when the victim was told. */
final class UpdatesFile {

    static final String NAME = "updates.csv";
    static final String HEADER = "update_ref,crime_ref,event,event_at,informed_at";

    private final Table table;
    private final Span span;
    private final long seed;
    private long written;

    UpdatesFile(Table table, Span span, long seed) {
        this.table = table;
        this.span = span;
        this.seed = seed;
    }

    void write(Crime crime) {
        if (crime.victims().isEmpty()) {
            return;
        }
        Dice dice = new Dice(seed, Purpose.UPDATE.number(), crime.number());
        List<String> course = course(crime, dice);
        boolean closed = span.seen(crime.outcomeAt());
        long length = closed ? crime.outcomeAt() - crime.recorded() : 60 * CivilTime.DAY;
        long diligentUntil = (long) (dice.unit() * 1000);
        for (int i = 0; i < course.size(); i++) {
            boolean afterwards = List.of("hearing", "verdict", "sentence").contains(course.get(i));
            long wait = afterwards
                    ? length + (i + 1) * dice.between(18, 40) * CivilTime.DAY
                    : length * (i + 1) / course.size();
            write(crime, course.get(i), CivilTime.existing(crime.recorded() + wait), diligentUntil / 1000.0, dice);
        }
    }

    private static List<String> course(Crime crime, Dice dice) {
        return switch (crime.outcomeCode()) {
            case "1", "1A" -> charged(dice);
            case "2", "3", "3A" -> List.of("arrested", "interviewed", "cautioned");
            case "15", "16" ->
                dice.chance(0.5)
                        ? List.of("arrested", "released", "not-prosecuted")
                        : List.of("interviewed", "outcome");
            case "8", "22", "6", "10", "21" ->
                dice.chance(0.5) ? List.of("interviewed", "outcome") : List.of("outcome");
            case "14" -> List.of("outcome");
            case "18" -> unsolved(dice);
            default -> dice.chance(0.15) ? List.of("interviewed") : List.of();
        };
    }

    /** Of many thefts the first letter, with the crime number, says all there is to say. */
    private static List<String> unsolved(Dice dice) {
        double place = dice.unit();
        return place < 0.2 ? List.of("not-investigated") : place < 0.29 ? List.of("outcome") : List.of();
    }

    private static List<String> charged(Dice dice) {
        double place = dice.unit();
        if (place < 0.25) {
            return List.of("arrested", "charged");
        }
        if (place < 0.45) {
            return List.of("arrested", "bailed", "charged", "hearing");
        }
        if (place < 0.6) {
            return List.of("arrested", "bailed", "bail-changed", "charged", "hearing", "verdict", "sentence");
        }
        return place < 0.9
                ? List.of("arrested", "interviewed", "charged", "hearing")
                : List.of("arrested", "interviewed", "charged", "hearing", "verdict", "sentence", "appeal");
    }

    private void write(Crime crime, String event, long at, double diligence, Dice dice) {
        if (!span.seen(at)) {
            return;
        }
        table.row(
                String.format(Locale.ROOT, "U%06d", ++written),
                crime.ref(),
                event,
                span.text(at),
                span.text(informed(crime, at, diligence, dice)));
    }

    /**
     * In time: up to 20 hours for enhanced victims, four days for others; too late or never: from 17 days, whatever the bank
     * holidays.
     */
    private long informed(Crime crime, long at, double diligence, Dice dice) {
        double rate = Rate.UPDATED_IN_TIME.before(span.quartersBeforeLast(at)) * (crime.enhanced() ? 0.95 : 1.007);
        double unit = dice.chance(0.6) ? diligence : dice.unit();
        if (unit < rate) {
            long latest = crime.enhanced() ? 20 * CivilTime.HOUR : 4 * CivilTime.DAY;
            return CivilTime.existing(at + (long) Math.min(latest, 15 + dice.waiting(14 * CivilTime.HOUR)));
        }
        return dice.chance(0.7) ? CivilTime.existing(at + dice.between(17, 40) * CivilTime.DAY) : CivilTime.NEVER;
    }
}

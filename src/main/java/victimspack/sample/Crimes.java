package victimspack.sample;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import victimspack.extract.Quarter;

/** Makes the crimes of a span one after the other, nearly in order of time, and keeps none of them. */
final class Crimes {

    private static final Mix<String> HOURS = Mix.of("0 30, 1 22, 2 17, 3 12, 4 8, 5 8, 6 12, 7 22, 8 40, 9 52, 10 56,"
            + " 11 58, 12 66, 13 66, 14 60, 15 60, 16 62, 17 70, 18 72, 19 64, 20 56, 21 52, 22 48, 23 40");

    private final SampleOptions options;
    private final Span span;
    private final Victims victims;
    private final List<String> units;
    private final Mix<String> unitMix;
    private long made;

    Crimes(SampleOptions options, Span span) {
        this.options = options;
        this.span = span;
        victims = new Victims(options.crimesPerQuarter());
        units = units(options.units());
        unitMix = Mix.weighted(
                units,
                IntStream.range(0, units.size())
                        .mapToObj(i -> 10.0 - i % 5 * 1.5)
                        .toList());
    }

    static List<String> units(int count) {
        List<String> compass = List.of("North", "East", "South", "West", "Central");
        return IntStream.range(0, count)
                .mapToObj(i -> "Sector " + (i < compass.size() ? compass.get(i) : Integer.toString(i + 1)))
                .toList();
    }

    void each(Consumer<Crime> consumer) {
        for (Quarter quarter : span.quarters()) {
            long start = CivilTime.startOf(quarter.firstDay());
            long days = quarter.lastDay().toEpochDay() - quarter.firstDay().toEpochDay() + 1;
            double level = Rate.CRIMES.before(span.quartersBeforeLast(start));
            int count = (int) Math.max(1, Math.round(options.crimesPerQuarter() * level));
            for (int i = 0; i < count; i++) {
                Dice dice = new Dice(options.seed(), Purpose.CRIME.number(), made++);
                long day = Math.min(days - 1, (long) ((i + dice.unit()) / count * days));
                Crime crime = crime(start + day * CivilTime.DAY, dice);
                if (span.seen(crime.recorded())) {
                    consumer.accept(crime);
                }
            }
        }
    }

    private Crime crime(long day, Dice dice) {
        Offence offence = Offence.CITY_CENTRE.draw(dice);
        long minute = Integer.parseInt(HOURS.draw(dice)) * CivilTime.HOUR + dice.between(0, 59);
        long start = CivilTime.existing(day + minute);
        boolean knownReport = !dice.chance(offence.kind() == Offence.Kind.DRUGS ? 0.45 : 0.004);
        long reported = knownReport ? start : CivilTime.NEVER;
        boolean domestic = dice.chance(offence.domestic());
        boolean hate = offence.racial() || offence.kind().serious() && dice.chance(0.02);
        List<Victim> found = victims.of(offence, domestic, hate, reported, dice);
        long recorded = knownReport ? recorded(start, dice) : start;
        Outcome outcome = Outcome.of(offence, domestic, !found.isEmpty(), recorded, span, dice);
        return new Crime(
                made - 1,
                String.format(Locale.ROOT, "CR%06d", made),
                offence,
                unitMix.draw(dice),
                reported,
                recorded,
                acknowledged(found, start, recorded, dice),
                domestic,
                hate,
                outcome.code(),
                outcome.at(),
                found);
    }

    private long recorded(long reported, Dice dice) {
        boolean inTime = dice.chance(Rate.RECORDED_IN_24_HOURS.before(span.quartersBeforeLast(reported)));
        long minutes = inTime
                ? (long) Math.min(20 * CivilTime.HOUR, 3 + dice.waiting(150))
                : dice.between(26, 200) * CivilTime.HOUR + dice.between(0, 59);
        return CivilTime.existing(reported + minutes);
    }

    /** Up to four days is within five working days always; more than 16 never, whatever the bank holidays. */
    private long acknowledged(List<Victim> found, long start, long recorded, Dice dice) {
        if (found.isEmpty()) {
            return CivilTime.NEVER;
        }
        double rate = Rate.ACKNOWLEDGED.before(span.quartersBeforeLast(recorded));
        double unit = dice.chance(0.5) ? found.get(0).diligence() : dice.unit();
        if (unit >= rate) {
            boolean late = dice.chance(0.6);
            return late ? CivilTime.existing(start + dice.between(17, 45) * CivilTime.DAY) : CivilTime.NEVER;
        }
        return CivilTime.existing(start + (long) Math.min(4 * CivilTime.DAY, 30 + dice.waiting(20 * CivilTime.HOUR)));
    }
}

package victimspack.sample;

import java.util.List;
import java.util.Locale;

/** vrr.csv: a handful of requests a quarter that a decision not to prosecute be reviewed. */
final class ReviewsFile {

    static final String NAME = "vrr.csv";
    static final String HEADER =
            "request_ref,crime_ref,requested_at,eligible,granted,acknowledged_at,reviewer_appointed_at,"
                    + "decided_at,result";

    private static final double ASKS = 0.025;
    private static final List<String> NOT_PROSECUTED = List.of("10", "15", "16", "18", "21");
    private static final Mix<String> RESULTS = Mix.of("stands 68, further-enquiries 16, changed 12, withdrawn 4");

    private final Table table;
    private final Span span;
    private final long seed;
    private long written;

    ReviewsFile(Table table, Span span, long seed) {
        this.table = table;
        this.span = span;
        this.seed = seed;
    }

    void write(Crime crime) {
        Dice dice = new Dice(seed, Purpose.REVIEW.number(), crime.number());
        boolean reviewable = !crime.victims().isEmpty() && NOT_PROSECUTED.contains(crime.outcomeCode());
        double asks = crime.outcomeCode().equals("18") ? ASKS / 30 : ASKS;
        if (!reviewable || !dice.chance(asks)) {
            return;
        }
        long requested = CivilTime.existing(crime.outcomeAt() + dice.between(2, 80) * CivilTime.DAY);
        if (span.seen(requested)) {
            write(crime, requested, dice);
        }
    }

    private void write(Crime crime, long requested, Dice dice) {
        boolean eligible = !crime.outcomeCode().equals("18") && dice.chance(0.85);
        long acknowledged = days(requested, 1, dice.chance(0.85) ? 9 : 20, dice);
        boolean granted = eligible && dice.chance(0.75) && span.seen(acknowledged);
        long appointed = granted ? days(acknowledged, 1, 10, dice) : CivilTime.NEVER;
        long decided = span.seen(appointed) ? days(appointed, 12, dice.chance(0.75) ? 30 : 60, dice) : CivilTime.NEVER;
        table.row(
                String.format(Locale.ROOT, "Q%05d", ++written),
                crime.ref(),
                span.text(requested),
                eligible ? "Y" : "N",
                granted ? "Y" : "N",
                span.text(acknowledged),
                span.text(appointed),
                span.text(decided),
                span.seen(decided) ? RESULTS.draw(dice) : "");
    }

    private static long days(long from, int least, int most, Dice dice) {
        return CivilTime.existing(from + dice.between(least, most) * CivilTime.DAY + dice.between(0, 200));
    }
}

package victimspack.disclose.check;

import java.util.Optional;
import victimspack.measure.Kind;
import victimspack.measure.Measure;

/** Into which whole numbers of people a row's figures fall: counted and not counted, or one count alone. */
enum Parts {
    COUNT(1),
    BASE(1),
    RATE(2);

    private final int number;

    Parts(int number) {
        this.number = number;
    }

    static Parts of(Measure measure) {
        if (measure.kind() == Kind.MEAN) {
            return BASE;
        }
        boolean count = measure.kind() == Kind.COUNT || measure.kind() == Kind.PROFILE || !measure.isPercentage();
        return count ? COUNT : RATE;
    }

    int number() {
        return number;
    }

    /** The numbers of a row that shows them; nothing where it shows a figure that is no count. */
    Optional<long[]> of(Row row) {
        Optional<Long> numerator = Row.whole(row.numerator());
        Optional<Long> denominator = Row.whole(row.denominator());
        return switch (this) {
            case COUNT -> numerator.map(count -> new long[] {count});
            case BASE -> denominator.map(base -> new long[] {base});
            case RATE ->
                numerator.flatMap(count ->
                        denominator.filter(base -> base >= count).map(base -> new long[] {count, base - count}));
        };
    }
}

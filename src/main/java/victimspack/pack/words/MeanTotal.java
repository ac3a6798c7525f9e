package victimspack.pack.words;

import victimspack.grade.Numbers;
import victimspack.grade.Result;
import victimspack.grade.Status;
import victimspack.measure.Tally;

/** The sum that a mean divides, such as the total severity beside the mean severity. */
public final class MeanTotal {

    private static final int PLACES = 1;

    private MeanTotal() {}

    /** The total of the quarter, or the shorthand of why there is none. */
    public static String of(Result result) {
        Tally tally = result.value().tally();
        if (tally.hidden()) {
            return Shorthand.CONFIDENTIAL;
        }
        boolean none = result.status() == Status.HIDDEN || result.value().exact() == null;
        return none
                ? Shorthand.of(result.status() == Status.OK ? Status.NO_BASE : result.status())
                : Numbers.decimal(Numbers.exact(tally.sum()), PLACES);
    }
}

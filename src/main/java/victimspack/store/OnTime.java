package victimspack.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether the victim was told of an event in time, from best to worst. */
enum OnTime {
    PASSED("passed"),
    PENDING("pending"),
    FAILED("failed");

    private final String code;

    OnTime(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    /**
     * @param informed the day on which the victim was told; null where that is open
     * @param by       the last day in time; null where the calendar does not reach so far
     * @param asOf     the day as of which open matters are judged
     */
    static OnTime of(@Nullable LocalDate informed, @Nullable LocalDate by, LocalDate asOf) {
        if (informed == null) {
            return by != null && by.isBefore(asOf) ? FAILED : PENDING;
        }
        return by != null && !informed.isAfter(by) ? PASSED : FAILED;
    }
}

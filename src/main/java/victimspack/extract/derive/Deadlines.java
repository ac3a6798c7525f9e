package victimspack.extract.derive;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import victimspack.extract.Rule;
import victimspack.extract.cell.Precision;
import victimspack.extract.reference.Context;
import victimspack.extract.rule.ParsedRow;

/** Deadlines in working days, and whether what they are for came in time. */
final class Deadlines {

    static final String PASSED = "passed";
    static final String FAILED = "failed";
    static final String PENDING = "pending";
    static final String NOT_APPLICABLE = "not-applicable";

    private final Context context;

    Deadlines(Context context) {
        this.context = context;
    }

    /** The last day in time, counted from a time of the row; null where that has no known day. */
    @Nullable
    LocalDate after(ParsedRow row, int column, int workingDays) {
        LocalDateTime start = row.time(column);
        if (start == null || row.precision(column) == Precision.MONTH) {
            return null;
        }
        return context.workingDays().deadline(start.toLocalDate(), workingDays);
    }

    /** Warns where a deadline lies beyond the bank holidays known. */
    void warnIfPastCalendar(ParsedRow row, int column, @Nullable LocalDate latestDeadline) {
        if (latestDeadline != null && context.workingDays().reachesPastLastYear(latestDeadline)) {
            row.report(
                    Rule.BANK_HOLIDAYS_END,
                    column,
                    "bank holidays up to " + latestDeadline.getYear() + ", and they are known up to "
                            + context.workingDays().lastYear());
        }
    }

    /** Whether an event came in time. Without the event it failed once the deadline is past, and is pending until then. */
    String check(ParsedRow row, @Nullable LocalDate deadline, int event) {
        if (deadline == null || !row.isPresent(event)) {
            return NOT_APPLICABLE;
        }
        LocalDateTime happened = row.time(event);
        if (happened == null) {
            return deadline.isBefore(context.asOf()) ? FAILED : PENDING;
        }
        if (row.precision(event) == Precision.MONTH) {
            return NOT_APPLICABLE;
        }
        return happened.toLocalDate().isAfter(deadline) ? FAILED : PASSED;
    }
}

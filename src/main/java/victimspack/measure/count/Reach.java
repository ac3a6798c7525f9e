package victimspack.measure.count;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import victimspack.measure.condition.Condition;

/**
 * How far a column's dates reach within a bound: the latest day before it, or the earliest from it on. Found in the scan in
 * which the rows are counted.
 */
final class Reach {

    private final Question question;
    private final int column;
    private @Nullable LocalDate found;

    /**
     * What is asked.
     *
     * @param column of a case table, a date or a timestamp
     * @param end    whether the latest or the earliest day is asked for
     * @param bound  of the latest the first day that no longer counts, of the earliest the first one that does
     */
    record Question(String column, End end, LocalDate bound) {

        String sql() {
            return "CAST(%s AS DATE)".formatted(Condition.quoted(column));
        }
    }

    /** Which end of the dates. */
    enum End {
        EARLIEST,
        LATEST
    }

    /** @param column the place of the {@link Question#sql} in the result, from 1 */
    Reach(Question question, int column) {
        this.question = question;
        this.column = column;
    }

    Question question() {
        return question;
    }

    /** Looks at a result's row. */
    void read(ResultSet row) throws SQLException {
        LocalDate day = row.getObject(column, LocalDate.class);
        if (day != null && isWithin(day) && isFurther(day)) {
            found = day;
        }
    }

    private boolean isWithin(LocalDate day) {
        return day.isBefore(question.bound()) == (question.end() == End.LATEST);
    }

    private boolean isFurther(LocalDate day) {
        return found == null || (question.end() == End.LATEST ? day.isAfter(found) : day.isBefore(found));
    }

    /** Empty where no row has such a day. */
    Optional<LocalDate> found() {
        return Optional.ofNullable(found);
    }
}

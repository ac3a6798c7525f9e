package victimspack.extract.rule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victimspack.extract.Problem;
import victimspack.extract.Rule;
import victimspack.extract.Severity;
import victimspack.extract.cell.Precision;
import victimspack.extract.schema.Column;
import victimspack.extract.schema.Schema;

/**
 * One row while it is looked at: its values by the columns' places in {@link Schema#all()}, and what was found about
 * it.
 */
public final class ParsedRow {

    private final List<Column> columns;
    private final String file;
    private final long line;
    private final @Nullable Object[] values;
    private final @Nullable String[] texts;
    private final boolean[] present;
    private Precision @Nullable [] precisions;
    private List<Problem> problems = List.of();
    private boolean hasErrors;

    /**
     * @param columns those of the schema, all of them
     * @param present whether the row's file supplies each
     */
    public ParsedRow(List<Column> columns, boolean[] present, String file, long line) {
        this.columns = columns;
        this.present = present;
        this.file = file;
        this.line = line;
        this.values = new Object[columns.size()];
        this.texts = new String[columns.size()];
    }

    /** Sets what a cell holds: its text without surrounding blanks, empty for blank. */
    public void setText(int column, String text) {
        texts[column] = text;
    }

    public void set(int column, @Nullable Object value) {
        values[column] = value;
    }

    /** Says that of a timestamp only its day or month is known. */
    public void setPrecision(int column, Precision precision) {
        if (precisions == null) {
            precisions = new Precision[columns.size()];
            Arrays.fill(precisions, Precision.TIME_OF_DAY);
        }
        precisions[column] = precision;
    }

    /** Whether the row's file supplies the column at all. */
    public boolean isPresent(int column) {
        return present[column];
    }

    /** Whether the row has nothing in the column, neither a valid value nor another. */
    public boolean isBlank(int column) {
        String text = texts[column];
        return text == null || text.isEmpty();
    }

    public @Nullable Object value(int column) {
        return values[column];
    }

    public @Nullable LocalDateTime time(int column) {
        return (LocalDateTime) values[column];
    }

    public Precision precision(int column) {
        return precisions == null ? Precision.TIME_OF_DAY : precisions[column];
    }

    /** Whether a yes/no column says yes. */
    public boolean isYes(int column) {
        return Boolean.TRUE.equals(values[column]);
    }

    public boolean is(int column, String code) {
        return code.equals(values[column]);
    }

    /** Whether a time is known to be before another, as civil times; of a month or a day only, as months or days. */
    public boolean isBefore(int column, int other) {
        LocalDateTime time = time(column);
        LocalDateTime otherTime = time(other);
        if (time == null || otherTime == null) {
            return false;
        }
        return switch (precision(column).or(precision(other))) {
            case TIME_OF_DAY -> time.isBefore(otherTime);
            case DAY -> day(time).isBefore(day(otherTime));
            case MONTH -> YearMonth.from(time).isBefore(YearMonth.from(otherTime));
        };
    }

    /** Reports a rule broken in a column, with the text that stands there. */
    public void report(Rule rule, int column, String expected) {
        String text = texts[column];
        add(rule.problem(
                file, line, columns.get(column).name(), text == null || text.isEmpty() ? null : text, expected));
    }

    public boolean hasErrors() {
        return hasErrors;
    }

    public List<Problem> problems() {
        return Collections.unmodifiableList(problems);
    }

    /** The values in the order of the columns; null where not known. */
    public List<@Nullable Object> values() {
        return Collections.unmodifiableList(Arrays.asList(values));
    }

    private void add(Problem problem) {
        if (problems.isEmpty()) {
            problems = new ArrayList<>(2);
        }
        problems.add(problem);
        hasErrors |= problem.severity() == Severity.ERROR;
    }

    private static LocalDate day(LocalDateTime time) {
        return time.toLocalDate();
    }
}

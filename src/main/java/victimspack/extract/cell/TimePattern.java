package victimspack.extract.cell;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date pattern of an export, such as {@code dd/MM/yyyy HH:mm}, in the letters of {@link DateTimeFormatter}. A
 * pattern without hours leaves the time of day unknown, one without days the day too. Month names are English.
 */
public final class TimePattern {

    private final String pattern;
    private final Precision precision;
    private final DateTimeFormatter formatter;

    private TimePattern(String pattern, Precision precision, DateTimeFormatter formatter) {
        this.pattern = pattern;
        this.precision = precision;
        this.formatter = formatter;
    }

    /** The pattern a text describes, or empty where it describes none with at least year and month. */
    public static Optional<TimePattern> of(String pattern) {
        String letters = withoutQuoted(pattern);
        boolean hasMonth = letters.contains("M") || letters.contains("L");
        boolean hasYear = letters.contains("y") || letters.contains("u");
        boolean hasHour = letters.contains("H") || (letters.contains("h") && letters.contains("a"));
        boolean hasDay = letters.contains("d");
        if (!hasYear || !hasMonth || (hasHour && !hasDay)) {
            return Optional.empty();
        }
        Precision precision = hasHour ? Precision.TIME_OF_DAY : hasDay ? Precision.DAY : Precision.MONTH;
        try {
            DateTimeFormatter formatter = new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern.replace('y', 'u'))
                    .toFormatter(Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT);
            return Optional.of(new TimePattern(pattern, precision, formatter));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public String pattern() {
        return pattern;
    }

    public Precision precision() {
        return precision;
    }

    /** The time a text stands for, to the second, or the first minute of what is known; null where it stands for none. */
    public @Nullable LocalDateTime timestamp(String text) {
        TemporalAccessor parsed = parse(text);
        if (parsed == null) {
            return null;
        }
        try {
            return switch (precision) {
                case TIME_OF_DAY ->
                    LocalDateTime.of(LocalDate.from(parsed), LocalTime.from(parsed))
                            .truncatedTo(ChronoUnit.SECONDS);
                case DAY -> LocalDate.from(parsed).atStartOfDay();
                case MONTH -> YearMonth.from(parsed).atDay(1).atStartOfDay();
            };
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Null too where the text does not have the form, which is then found without the cost of an exception. */
    private @Nullable TemporalAccessor parse(String text) {
        ParsePosition position = new ParsePosition(0);
        if (formatter.parseUnresolved(text, position) == null || position.getIndex() < text.length()) {
            return null;
        }
        try {
            return formatter.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String withoutQuoted(String pattern) {
        StringBuilder letters = new StringBuilder();
        boolean quoted = false;
        for (char c : pattern.toCharArray()) {
            if (c == '\'') {
                quoted = !quoted;
            } else if (!quoted) {
                letters.append(c);
            }
        }
        return letters.toString();
    }
}

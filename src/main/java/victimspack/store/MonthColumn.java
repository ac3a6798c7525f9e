package victimspack.store;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import victimspack.extract.Quarter;
import victimspack.extract.schema.Extract;

/** The column that says in which month a row of an extract falls. */
public final class MonthColumn {

    private MonthColumn() {}

    /** Empty for files that the analyst writes. */
    public static Optional<String> of(Extract extract) {
        return switch (extract) {
            case CRIMES -> Optional.of("recorded_at");
            case REFERRALS -> Optional.of("referred_at");
            case SURVEYS -> Optional.of("invited_at");
            case UPDATES -> Optional.of("event_at");
            case VRR -> Optional.of("requested_at");
            case TRAINING -> Optional.of("due_on");
            case AUDITS -> Optional.of("audited_on");
            default -> Optional.empty();
        };
    }

    /** As {@link #of}, and also of supplied figures, which have a quarter or a month in words. */
    static Optional<String> orPeriodOf(Extract extract) {
        return extract == Extract.FIGURES ? Optional.of("period") : of(extract);
    }

    /** Numbers months so that they follow each other. */
    static int number(YearMonth month) {
        return (int) month.getLong(ChronoField.PROLEPTIC_MONTH);
    }

    /** The month of a {@link #number}. */
    static YearMonth month(int number) {
        return YearMonth.of(0, 1).with(ChronoField.PROLEPTIC_MONTH, number);
    }

    /** The month in which a value of the column falls, the first one of a quarter; null where it names none. */
    static @Nullable YearMonth monthOf(@Nullable Object value) {
        if (value instanceof LocalDateTime time) {
            return YearMonth.from(time);
        }
        if (value instanceof LocalDate day) {
            return YearMonth.from(day);
        }
        return value == null ? null : period(value.toString());
    }

    private static @Nullable YearMonth period(String text) {
        return Quarter.parse(text)
                .map(Quarter::firstMonth)
                .orElseGet(() -> text.matches("\\d{4}-(0[1-9]|1[0-2])") ? YearMonth.parse(text) : null);
    }
}

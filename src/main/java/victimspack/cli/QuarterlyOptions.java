package victimspack.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import victimspack.extract.Quarter;
import victimspack.job.RunRequest;
import victimspack.job.settings.Settings;

/** The options of the commands that are about one quarter, but for the quarter itself. */
abstract class QuarterlyOptions extends PackOptions {

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "the day as of which open matters are judged (default: the quarter's last day)")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--by-unit",
            negatable = true,
            description = "a pack of each unit beside the force's, for restricted packs (default: no)")
    private @Nullable Boolean byUnit;

    @Override
    boolean byUnit(Settings settings) {
        return byUnit == null ? super.byUnit(settings) : byUnit;
    }

    RunRequest request(Optional<Quarter> quarter, Optional<String> sealBy, boolean dryRun) {
        return request(quarter, Optional.ofNullable(asOf), sealBy, dryRun);
    }

    /** @param orElse what else than a quarter could have been written, for the message */
    static Quarter quarter(String text, String orElse) {
        return Quarter.parse(text)
                .orElseThrow(() -> new TypeConversionException(
                        "'%s' is no quarter: expected a financial year and a quarter such as 2026-27-Q2 (July to September 2026)%s"
                                .formatted(text, orElse)));
    }

    /** Reads a day. */
    static final class DayConverter implements ITypeConverter<LocalDate> {
        private static final int FIRST_YEAR = 1900;
        private static final int LAST_YEAR = 2200;

        @Override
        public LocalDate convert(String text) {
            try {
                LocalDate day = LocalDate.parse(text);
                if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                    return day;
                }
                throw new TypeConversionException(
                        "'%s' is no day to judge matters by: expected one between the years %d and %d"
                                .formatted(text, FIRST_YEAR, LAST_YEAR));
            } catch (DateTimeParseException e) {
                throw new TypeConversionException(
                        "'%s' is no date: expected year-month-day such as 2026-09-30".formatted(text));
            }
        }
    }
}

package victimspack.recount;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as extracts write them: civil time in London, to the minute or the second. */
final class CivilTime {

    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final Pattern FORM = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d(?::\\d\\d)?)");
    private static final Pattern DATE_FORM = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private CivilTime() {}

    /** The time a cell holds; empty where the cell holds no time, a blank one included. */
    static Optional<LocalDateTime> parse(String cell) {
        Matcher form = FORM.matcher(cell);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.of(LocalDate.parse(form.group(1)), LocalTime.parse(form.group(2))));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    static Optional<LocalDate> parseDate(String cell) {
        try {
            return DATE_FORM.matcher(cell).matches() ? Optional.of(LocalDate.parse(cell)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /**
     * Seconds that truly passed. A time skipped in spring takes the offset before the change and a time that comes
     * twice in autumn the earlier offset; {@link LocalDateTime#atZone} is documented to do both.
     */
    static long secondsBetween(LocalDateTime from, LocalDateTime to) {
        return Duration.between(from.atZone(LONDON), to.atZone(LONDON)).getSeconds();
    }
}

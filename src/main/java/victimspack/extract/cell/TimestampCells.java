package victimspack.extract.cell;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import victimspack.extract.Rule;

/** Dates with their time of day, in the fixed form or in a pattern that the mapping names. */
record TimestampCells(List<TimePattern> patterns) implements CellReader {

    @Override
    public Object read(String text) {
        LocalDateTime time = FixedForm.timestamp(text);
        if (time != null) {
            return time;
        }
        for (TimePattern pattern : patterns) {
            time = pattern.timestamp(text);
            if (time != null) {
                return pattern.precision() == Precision.TIME_OF_DAY ? time : new RoughTime(time, pattern.precision());
            }
        }
        return NOT_VALID;
    }

    @Override
    public Rule rule() {
        return Rule.NOT_A_TIMESTAMP;
    }

    @Override
    public String expected() {
        return Stream.concat(
                        Stream.of("a date and time such as 2026-07-31T14:05"),
                        patterns.stream().map(pattern -> "or in the pattern " + pattern.pattern()))
                .collect(Collectors.joining(", "));
    }
}

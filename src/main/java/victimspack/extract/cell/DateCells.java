package victimspack.extract.cell;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import victimspack.extract.Rule;

/** Days, in the fixed form or in a pattern that the mapping names; a time of day beside them is dropped. */
record DateCells(List<TimePattern> patterns) implements CellReader {

    @Override
    public Object read(String text) {
        LocalDate date = FixedForm.date(text);
        if (date != null) {
            return date;
        }
        for (TimePattern pattern : patterns) {
            LocalDateTime time = pattern.precision() == Precision.MONTH ? null : pattern.timestamp(text);
            if (time != null) {
                return time.toLocalDate();
            }
        }
        return NOT_VALID;
    }

    @Override
    public Rule rule() {
        return Rule.NOT_A_DATE;
    }

    @Override
    public String expected() {
        return Stream.concat(
                        Stream.of("a date such as 2026-07-31"),
                        patterns.stream().map(pattern -> "or in the pattern " + pattern.pattern()))
                .collect(Collectors.joining(", "));
    }
}

package victimspack.recount;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One row of an extract: trimmed cells by column name in lower case; a column that is absent reads as blank. */
record ExtractRow(Map<String, String> cells) {

    private static final Set<String> YES = Set.of("y", "yes", "true", "1");
    private static final Set<String> NO = Set.of("n", "no", "false", "0");

    String text(String column) {
        return cells.getOrDefault(column, "");
    }

    String textOr(String column, String whenBlank) {
        return isBlank(column) ? whenBlank : text(column);
    }

    boolean isBlank(String column) {
        return text(column).isEmpty();
    }

    boolean is(String column, String... anyOf) {
        return Set.of(anyOf).contains(text(column));
    }

    Optional<LocalDateTime> time(String column) {
        return CivilTime.parse(text(column));
    }

    Optional<LocalDate> date(String column) {
        return CivilTime.parseDate(text(column));
    }

    /** Empty where the cell is blank or no spelling of yes or no. */
    Optional<Boolean> answer(String column) {
        String spelling = text(column).toLowerCase(Locale.ROOT);
        if (YES.contains(spelling)) {
            return Optional.of(true);
        }
        return NO.contains(spelling) ? Optional.of(false) : Optional.empty();
    }

    /** Blank is no. */
    boolean yes(String column) {
        return answer(column).orElse(false);
    }
}

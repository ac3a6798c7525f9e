package victimspack.pack.promise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victimspack.pack.document.Inline;
import victimspack.pack.document.Table;
import victimspack.pack.words.Words;

/** Cells that say how a promise stands: whose it is, when it is due, and whether it is late. */
final class PromiseCells {

    private PromiseCells() {}

    /** The status word as supplied; that something is overdue follows from its day and is marked. */
    static Table.Cell status(@Nullable String status, @Nullable LocalDate completedOn, boolean late) {
        List<List<Inline>> lines = new ArrayList<>();
        String word = word(status);
        if (word != null) {
            lines.add(List.of(new Inline.Text(word)));
        }
        if (completedOn != null) {
            lines.add(List.of(new Inline.Text("Completed " + Words.day(completedOn))));
        }
        if (late) {
            lines.add(List.of(new Inline.Strong("Overdue")));
        }
        return lines.isEmpty() ? text(null) : new Table.Cell(List.copyOf(lines));
    }

    static @Nullable String word(@Nullable String status) {
        return status == null ? null : Words.capital(status);
    }

    static Table.Cell due(@Nullable LocalDate day) {
        return Table.Cell.of(orNotStated(day(day)));
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : Words.day(day);
    }

    static Table.Cell text(@Nullable String text) {
        return Table.Cell.of(orNotStated(text == null ? "" : text));
    }

    static String orNotStated(String text) {
        return text.isBlank() ? "Not stated" : text;
    }
}

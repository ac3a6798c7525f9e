package victimspack.pack.words;

import victimspack.grade.PriorityResult;
import victimspack.grade.Result;
import victimspack.pack.document.Inline;
import victimspack.pack.document.Table;

/** A grade as it stands in a table's cell. */
public final class Marks {

    private Marks() {}

    /** The result's grade, marked where a person moderated it. */
    public static Inline.Mark of(Result result) {
        return new Inline.Mark(result.grade(), result.moderation() != null);
    }

    /** A priority has no value beside which its revision could be marked. */
    public static Table.Cell cell(PriorityResult result) {
        Inline.Mark mark = new Inline.Mark(result.grade(), result.moderation() != null);
        return result.revised() ? Table.Cell.of(mark, new Inline.Text(" " + Shorthand.REVISED)) : Table.Cell.of(mark);
    }
}

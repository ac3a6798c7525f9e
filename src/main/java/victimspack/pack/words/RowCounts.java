package victimspack.pack.words;

import java.util.List;
import java.util.OptionalLong;
import victimspack.grade.Numbers;
import victimspack.pack.document.Provenance;

/** How many rows a file had, as far as the pack tells. */
public final class RowCounts {

    private RowCounts() {}

    /** A count, or {@code [c]} where the pack does not tell it. */
    public static String of(OptionalLong count) {
        return count.isPresent() ? Numbers.count(count.getAsLong()) : Shorthand.CONFIDENTIAL;
    }

    /** Why some files' rows are not told; empty where all are. */
    public static List<String> note(Provenance provenance) {
        return provenance.inputs().stream().allMatch(file -> file.read().isPresent())
                ? List.of()
                : List.of(
                        "How many rows of records were read and accepted is not told, because hidden numbers could be "
                                + "worked out from it. Rows that were not accepted are counted in no figure.");
    }
}

package victimspack.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What cases have of a crime or a victim, numbered: millions of rows say the same few thousand things, and a number takes
 * four bytes for each.
 */
final class Facts {

    private final List<List<@Nullable Object>> known = new ArrayList<>();
    private final Map<List<@Nullable Object>, Integer> numbers = new HashMap<>();
    private final int columns;

    Facts(int columns) {
        this.columns = columns;
    }

    int number(List<@Nullable Object> values) {
        return numbers.computeIfAbsent(values, added -> {
            known.add(added);
            return known.size() - 1;
        });
    }

    /** The values of a number; of {@link KeyNumbers#NONE} nothing is known. */
    List<@Nullable Object> get(int number) {
        return number == KeyNumbers.NONE ? Collections.nCopies(columns, null) : known.get(number);
    }
}

package victimspack.measure.count;

import java.util.ArrayList;
import java.util.List;

/** The columns of one query, each once. */
final class Select {

    private final List<String> expressions = new ArrayList<>();

    /** The place of an expression in the result, from 1; added where it is not there yet. */
    int column(String sql) {
        int place = expressions.indexOf(sql);
        if (place >= 0) {
            return place + 1;
        }
        expressions.add(sql);
        return expressions.size();
    }

    String sql(String from) {
        return "SELECT\n  " + String.join(",\n  ", expressions) + "\nFROM " + from;
    }
}

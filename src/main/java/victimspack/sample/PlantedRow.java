package victimspack.sample;

import java.util.LinkedHashMap;
import java.util.Map;

/** A row by column name, to be spoilt one column at a time. */
record PlantedRow(Map<String, String> values) {

    /** A row of that header; columns not named are blank. Cells come as name, value, name, value. */
    static PlantedRow of(String header, String... cells) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String column : header.split(",")) {
            values.put(column, "");
        }
        return new PlantedRow(values).with(cells);
    }

    PlantedRow with(String... cells) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        for (int i = 0; i < cells.length; i += 2) {
            if (changed.put(cells[i], cells[i + 1]) == null) {
                throw new IllegalArgumentException("no column " + cells[i]);
            }
        }
        return new PlantedRow(changed);
    }

    String[] cells() {
        return values.values().toArray(String[]::new);
    }
}

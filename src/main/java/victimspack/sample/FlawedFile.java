package victimspack.sample;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Adds flawed rows to the end of one file, each with a key of its own and one flaw, and counts them. */
final class FlawedFile {

    private final Table table;
    private final PlantedRow sound;
    private final String key;
    private final String prefix;
    private final Map<String, Integer> planted = new TreeMap<>();
    private int rows;

    /**
     * @param sound  a row without a flaw
     * @param key    the key column, given a new value in every row
     * @param prefix the beginning of these values
     */
    FlawedFile(Table table, PlantedRow sound, String key, String prefix) {
        this.table = table;
        this.sound = sound;
        this.key = key;
        this.prefix = prefix;
    }

    /** A row that is sound but for these columns, counted under the code. */
    FlawedFile plant(String code, String... cells) {
        table.row(next().with(cells).cells());
        count(code);
        return this;
    }

    /** The last row breaks this rule too, since breaking the one means breaking the other. */
    FlawedFile alsoCounted(String code) {
        count(code);
        return this;
    }

    /** A sound row, and the same once more. */
    FlawedFile plantDuplicate() {
        PlantedRow row = next();
        table.row(row.cells());
        table.row(row.cells());
        count("duplicate");
        return this;
    }

    /** A sound row, and one of the same key with other values. */
    FlawedFile plantSuperseded(String... cells) {
        PlantedRow row = next();
        table.row(row.cells());
        table.row(row.with(cells).cells());
        count("superseded");
        return this;
    }

    /** A sound row, so that rows of other files have something to refer to; returns its key. */
    String plantSound() {
        PlantedRow row = next();
        table.row(row.cells());
        return row.values().getOrDefault(key, "");
    }

    Map<String, Integer> planted() {
        return planted;
    }

    private PlantedRow next() {
        return sound.with(key, String.format(Locale.ROOT, "%s%04d", prefix, ++rows));
    }

    private void count(String code) {
        planted.merge(code, 1, Integer::sum);
    }
}

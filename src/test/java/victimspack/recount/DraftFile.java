package victimspack.recount;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** An extract in the making, written with every freedom the format allows. */
final class DraftFile {

    final String name;
    final List<String> columns;
    final List<Map<String, String>> rows = new ArrayList<>();

    DraftFile(String name, String columns) {
        this.name = name;
        this.columns = List.of(columns.split(" "));
    }

    /** A row with cells given as column, value, column, value ... */
    Map<String, String> add(String... cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            if (!columns.contains(cells[i])) {
                throw new IllegalArgumentException(name + " has no column " + cells[i]);
            }
            row.put(cells[i], cells[i + 1]);
        }
        rows.add(row);
        return row;
    }

    /** Some of the rows once more: the same, the same written otherwise, changed, or changed and changed back. */
    void repeatSome(Chance chance, UnaryOperator<Map<String, String>> changed) {
        for (Map<String, String> row : List.copyOf(rows)) {
            if (!chance.oneIn(15)) {
                continue;
            }
            switch (chance.between(1, 4)) {
                case 1 -> rows.add(row);
                case 2 -> rows.add(writtenOtherwise(row));
                case 3 -> rows.add(changed.apply(new LinkedHashMap<>(row)));
                default -> rows.addAll(List.of(changed.apply(new LinkedHashMap<>(row)), row));
            }
        }
    }

    /** Broken rows, one for each forty good ones and at least one, with a new key or an old one. */
    void spoilSome(Chance chance, String keyColumn, List<UnaryOperator<Map<String, String>>> flaws) {
        int offset = chance.between(0, flaws.size() - 1);
        List<Map<String, String>> sound = List.copyOf(rows);
        for (int i = 0; i < Math.max(1, sound.size() / 40); i++) {
            Map<String, String> row = new LinkedHashMap<>(chance.of(sound));
            if (chance.oneIn(2)) {
                row.put(keyColumn, "BAD-" + i);
            }
            rows.add(
                    chance.between(0, rows.size()),
                    flaws.get((offset + i) % flaws.size()).apply(row));
        }
    }

    private static Map<String, String> writtenOtherwise(Map<String, String> row) {
        Map<String, String> other = new LinkedHashMap<>(row);
        other.replaceAll((column, cell) ->
                cell.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d") ? cell.replace('T', ' ') + ":00" : cell);
        other.replaceAll((column, cell) -> cell.equals("yEs") ? "1" : cell);
        return other;
    }

    void write(Path folder, Chance chance, List<String> leftOut) throws IOException {
        List<String> order = new ArrayList<>(columns);
        order.removeAll(leftOut);
        order.add("Officer's notes");
        chance.shuffle(order);
        String lineEnd = chance.of("\r\n", "\n");
        StringBuilder text = new StringBuilder(chance.oneIn(2) ? "\uFEFF" : "");
        text.append(order.stream().map(column -> header(column, chance)).collect(Collectors.joining(",")))
                .append(lineEnd);
        for (Map<String, String> row : rows) {
            text.append(order.stream()
                            .map(column -> cell(column, row.getOrDefault(column, ""), chance))
                            .collect(Collectors.joining(",")))
                    .append(lineEnd);
        }
        Files.writeString(folder.resolve(name + ".csv"), text, StandardCharsets.UTF_8);
    }

    private static String header(String column, Chance chance) {
        return switch (chance.between(1, 4)) {
            case 1 -> column.toUpperCase(Locale.ROOT);
            case 2 -> " " + column + "  ";
            case 3 -> "\"" + column.substring(0, 1).toUpperCase(Locale.ROOT) + column.substring(1) + "\"";
            default -> column;
        };
    }

    private static String cell(String column, String value, Chance chance) {
        if (column.equals("Officer's notes")) {
            return chance.of("", "\"seen, \"\"not\"\" known\r\nto us\"", "\"a\nb,c\"", "caf\u00E9");
        }
        String padded = chance.oneIn(25) ? " " + value + chance.of("", "  ") : value;
        boolean quoted = padded.contains(",") || padded.contains("\"") || chance.oneIn(10);
        return quoted ? "\"" + padded.replace("\"", "\"\"") + "\"" : padded;
    }
}

package victimspack.pack.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import victimspack.pack.document.Identity;
import victimspack.pack.document.Sheet;
import victimspack.pack.words.Shorthand;

/** The lines above a sheet's table: what the sheet holds, period and marking, and the key of the marks it uses. */
final class SheetLines {

    private SheetLines() {}

    static List<String> of(Identity identity, String holds, Sheet.Grid grid) {
        return of(identity, List.of(holds), grid);
    }

    static List<String> of(Identity identity, List<String> holds, Sheet.Grid grid) {
        List<String> lines = new ArrayList<>(holds);
        lines.addAll(Shorthand.keyOf(marks(grid)));
        return text(identity, lines);
    }

    /** A sheet of one table under such lines; empty where it would have no row. */
    static Optional<Sheet> sheet(Identity identity, String name, String title, List<String> holds, Sheet.Grid grid) {
        return grid.rows().isEmpty()
                ? Optional.empty()
                : Optional.of(new Sheet(name, title, of(identity, holds, grid), grid, List.of()));
    }

    static List<String> text(Identity identity, List<String> lines) {
        List<String> all = new ArrayList<>(lines);
        all.add(identity.force() + ". " + identity.period() + ".");
        all.add(identity.banner() == null ? identity.marking() : identity.marking() + " | " + identity.banner());
        return List.copyOf(all);
    }

    /** All that a table says in words and shorthand. */
    static String marks(Sheet.Grid grid) {
        return grid.rows().stream().flatMap(List::stream).map(SheetLines::plain).collect(Collectors.joining(" "));
    }

    private static String plain(Sheet.Datum datum) {
        if (datum instanceof Sheet.Shorthand shorthand) {
            return shorthand.symbol();
        }
        return datum instanceof Sheet.Words words ? words.text() : "";
    }
}

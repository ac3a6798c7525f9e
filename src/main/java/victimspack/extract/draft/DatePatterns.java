package victimspack.extract.draft;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import victimspack.extract.Column;
import victimspack.extract.ColumnType;
import victimspack.extract.Schemas;
import victimspack.extract.cell.CellReader;
import victimspack.extract.cell.CellReaders;
import victimspack.extract.cell.TimePattern;

/**
 * Which date patterns the first rows of a file need.
 *
 * @param needed patterns under which every value seen is a date
 * @param open   names of our columns that none of the usual patterns fits
 */
record DatePatterns(Set<String> needed, Set<String> open) {

    private static final List<String> USUAL = List.of(
            "dd/MM/yyyy HH:mm",
            "dd/MM/yyyy HH:mm:ss",
            "dd/MM/yyyy",
            "d/M/yyyy H:mm",
            "d/M/yyyy",
            "dd-MM-yyyy HH:mm",
            "dd-MM-yyyy",
            "dd-MMM-yyyy HH:mm",
            "dd-MMM-yyyy",
            "dd-MMM-yy HH:mm",
            "dd-MMM-yy",
            "dd MMM yyyy",
            "yyyyMMdd",
            "yyyy-MM-dd",
            "yyyy-MM");

    static DatePatterns of(FileGroup group) {
        Set<String> needed = new LinkedHashSet<>();
        Set<String> open = new LinkedHashSet<>();
        for (Column column : Schemas.of(group.match().extract()).columns()) {
            Integer cell = group.match().cells().get(column.name());
            boolean dated = column.type() == ColumnType.TIMESTAMP || column.type() == ColumnType.DATE;
            if (cell != null && dated && !fits(group, cell, CellReaders.of(column, List.of()))) {
                usual(group, cell, column).ifPresentOrElse(needed::add, () -> open.add(column.name()));
            }
        }
        return new DatePatterns(needed, open);
    }

    private static Optional<String> usual(FileGroup group, int cell, Column column) {
        return USUAL.stream()
                .filter(pattern -> fits(
                        group,
                        cell,
                        CellReaders.of(column, List.of(TimePattern.of(pattern).orElseThrow()))))
                .findFirst();
    }

    private static boolean fits(FileGroup group, int cell, CellReader reader) {
        return group.files().stream()
                .flatMap(file -> file.values(cell))
                .allMatch(value -> reader.read(value) != CellReader.NOT_VALID);
    }
}

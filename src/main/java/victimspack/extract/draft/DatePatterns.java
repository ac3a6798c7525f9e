package victimspack.extract.draft;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import victimspack.extract.cell.CellReader;
import victimspack.extract.cell.CellReaders;
import victimspack.extract.cell.TimePattern;
import victimspack.extract.schema.Column;
import victimspack.extract.schema.ColumnType;
import victimspack.extract.schema.Extract;
import victimspack.extract.schema.Schemas;

/**
 * Which date patterns the first rows of a file need.
 *
 * @param needed patterns under which every value seen is a date
 * @param others patterns of columns that are none of ours yet, which may be named in the mapping later
 * @param open   names of our columns that none of the usual patterns fits
 * @param days   those of our columns that hold numbers of days, as spreadsheets keep dates
 */
record DatePatterns(Set<String> needed, Set<String> others, Set<String> open, Set<String> days) {

    /** Days since 1900, from 1927 to 2173, with a part of a day or without. */
    private static final Pattern DAYS = Pattern.compile("[1-9]\\d{4}(\\.\\d+)?");

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

    /** One of our columns of each kind of date. */
    private static final List<Column> ANY = Stream.of(Extract.CRIMES, Extract.TRAINING)
            .flatMap(extract -> Schemas.of(extract).columns().stream())
            .filter(column ->
                    column.name().equals("recorded_at") || column.name().equals("due_on"))
            .toList();

    static DatePatterns of(FileGroup group) {
        Set<String> needed = new LinkedHashSet<>();
        Set<String> open = new LinkedHashSet<>();
        Set<String> days = new LinkedHashSet<>();
        for (Column column : Schemas.of(group.match().extract()).columns()) {
            Integer cell = group.match().cells().get(column.name());
            boolean dated = column.type() == ColumnType.TIMESTAMP || column.type() == ColumnType.DATE;
            if (cell != null && dated && !fits(group, cell, CellReaders.of(column, List.of()))) {
                Set<String> unknown = isInDays(group, cell) ? days : open;
                usual(group, cell, column).ifPresentOrElse(needed::add, () -> unknown.add(column.name()));
            }
        }
        return new DatePatterns(needed, ofOthers(group), open, days);
    }

    private static Set<String> ofOthers(FileGroup group) {
        Set<String> patterns = new LinkedHashSet<>();
        for (int cell = 0; cell < group.first().header().size(); cell++) {
            int place = cell;
            boolean filled = group.files().stream()
                    .anyMatch(file -> file.values(place).findAny().isPresent());
            if (filled && !group.match().cells().containsValue(cell)) {
                USUAL.stream()
                        .filter(pattern -> isDate(group, place, pattern))
                        .findFirst()
                        .ifPresent(patterns::add);
            }
        }
        return patterns;
    }

    private static boolean isInDays(FileGroup group, int cell) {
        return group.files().stream()
                .flatMap(file -> file.values(cell))
                .allMatch(value -> DAYS.matcher(value).matches());
    }

    private static boolean isDate(FileGroup group, int cell, String pattern) {
        return ANY.stream()
                .anyMatch(column ->
                        fits(group, cell, column, pattern) && !fits(group, cell, CellReaders.of(column, List.of())));
    }

    private static Optional<String> usual(FileGroup group, int cell, Column column) {
        return USUAL.stream()
                .filter(pattern -> fits(group, cell, column, pattern))
                .findFirst();
    }

    private static boolean fits(FileGroup group, int cell, Column column, String pattern) {
        return fits(
                group,
                cell,
                CellReaders.of(column, List.of(TimePattern.of(pattern).orElseThrow())));
    }

    private static boolean fits(FileGroup group, int cell, CellReader reader) {
        return group.files().stream()
                .flatMap(file -> file.values(cell))
                .allMatch(value -> reader.read(value) != CellReader.NOT_VALID);
    }
}

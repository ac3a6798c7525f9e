package victimspack.extract.row;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victimspack.extract.Problem;
import victimspack.extract.Rule;
import victimspack.extract.cell.CellReader;
import victimspack.extract.cell.CellReaders;
import victimspack.extract.cell.RoughTime;
import victimspack.extract.derive.TimeLine;
import victimspack.extract.file.CsvParser;
import victimspack.extract.rule.ParsedRow;
import victimspack.extract.schema.Column;
import victimspack.extract.schema.ColumnType;
import victimspack.extract.schema.Schema;
import victimspack.extract.source.BoundColumn;
import victimspack.extract.source.Omission;
import victimspack.extract.source.SourceFile;

/** Reads the cells of one file's rows as values; all that its header and mapping decide is decided once. */
final class FileCells {

    private final SourceFile file;
    private final List<Column> all;
    private final Column[] columns;
    private final BoundColumn[] bound;
    private final CellReader[] readers;
    private final @Nullable Object[] blanks;
    private final boolean[] present;
    private final int crimeRef;

    FileCells(SourceFile file, Schema schema) {
        this.file = file;
        this.all = schema.all();
        this.columns = schema.columns().toArray(Column[]::new);
        this.bound = file.columns().toArray(BoundColumn[]::new);
        this.readers = new CellReader[columns.length];
        this.blanks = new Object[columns.length];
        this.present = new boolean[all.size()];
        this.crimeRef = file.crimeRefFromRow() ? schema.indexOf("crime_ref") : -1;
        for (int i = 0; i < columns.length; i++) {
            readers[i] = CellReaders.of(taken(columns[i], bound[i]), file.patterns());
            present[i] = bound[i].present() || i == crimeRef;
            String blankMeans = columns[i].blankMeans();
            blanks[i] = blankMeans == null ? null : readers[i].read(blankMeans);
        }
    }

    /** A reference that the mapping names may be a hash, longer than those made for these files. */
    private static Column taken(Column column, BoundColumn bound) {
        boolean reference = column.type() == ColumnType.TEXT && column.name().endsWith("_ref");
        return bound.named() && reference ? column.upTo(CellReaders.LONGEST_MAPPED_REFERENCE) : column;
    }

    ParsedRow newRow(RawRow raw) {
        return new ParsedRow(all, present, file.name(), raw.line());
    }

    /** What is wrong with the row as a whole, so that its cells cannot be told apart; or null. */
    @Nullable
    Problem malformed(RawRow raw) {
        Rule flaw = raw.flaw();
        if (flaw != null) {
            String expected = flaw == Rule.NUL_CHARACTER
                    ? "text without NUL characters"
                    : "every quote inside a quoted text doubled: \"the \"\"Old\"\" Bailey\"";
            return flaw.problem(file.name(), raw.line(), null, null, expected);
        }
        int width = file.header().size();
        if (raw.cells().size() == width) {
            return null;
        }
        return Rule.WRONG_NUMBER_OF_CELLS.problem(
                file.name(),
                raw.line(),
                null,
                null,
                width + " cells as in the header, found "
                        + (raw.cells().size() > CsvParser.MAX_CELLS
                                ? "more than " + CsvParser.MAX_CELLS
                                : raw.cells().size()));
    }

    boolean omits(RawRow raw) {
        for (Omission omission : file.omissions()) {
            if (omission.values().contains(raw.cells().get(omission.cell()).strip())) {
                return true;
            }
        }
        return false;
    }

    /** Reads every cell, reporting those that are not valid. */
    void readInto(ParsedRow row, RawRow raw) {
        for (int column = 0; column < columns.length; column++) {
            if (column == crimeRef) {
                row.setText(column, reference(raw));
                row.set(column, reference(raw));
            } else if (present[column]) {
                read(row, column, written(column, raw));
            }
        }
    }

    private String reference(RawRow raw) {
        return "file " + (file.index() + 1) + " line " + raw.line();
    }

    private String written(int column, RawRow raw) {
        BoundColumn place = bound[column];
        String constant = place.constant();
        return constant != null ? constant : raw.cells().get(place.cell()).strip();
    }

    private void read(ParsedRow row, int column, String written) {
        String text = bound[column].translations().isEmpty()
                ? written
                : bound[column].translations().getOrDefault(written, written);
        row.setText(column, text);
        Object value = text.isEmpty() ? blanks[column] : readers[column].read(text);
        if (value == CellReader.NOT_VALID) {
            reportNotValid(row, column);
            value = columns[column].descriptive() ? blanks[column] : null;
        }
        if (value instanceof RoughTime rough) {
            row.setPrecision(column, rough.precision());
            value = rough.start();
        } else if (value instanceof LocalDateTime time && TimeLine.isSkipped(time)) {
            row.report(Rule.TIME_SKIPPED_IN_SPRING, column, "a time that clocks showed; it is read an hour later");
        }
        row.set(column, value);
        if (text.isEmpty() && columns[column].presence() == Column.Presence.REQUIRED) {
            row.report(Rule.REQUIRED_VALUE_MISSING, column, "a value in every row");
        }
    }

    private void reportNotValid(ParsedRow row, int column) {
        boolean descriptive = columns[column].descriptive();
        Rule rule = descriptive ? Rule.DESCRIPTIVE_VALUE_NOT_KNOWN : readers[column].rule();
        row.report(rule, column, readers[column].expected());
    }
}

package victimspack.extract.draft;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import victimspack.extract.InputRejected;
import victimspack.extract.Problem;
import victimspack.extract.Rule;
import victimspack.extract.file.CsvParser;
import victimspack.extract.file.CsvRecord;
import victimspack.extract.file.Delimiter;
import victimspack.extract.file.Encoding;
import victimspack.extract.file.FileForm;
import victimspack.extract.file.InputFolder;
import victimspack.extract.file.TextForm;

/**
 * A CSV file as far as a draft looks at it.
 *
 * @param name      relative to the folder
 * @param encoding  what the mapping has to say; null for UTF-8
 * @param delimiter what parts most cells of its first line
 * @param header    its column names, without surrounding blanks
 * @param rows      its first rows that are as long as the header
 * @param refused   why it cannot be read, or null
 */
record FoundFile(
        String name,
        @Nullable Encoding encoding,
        Delimiter delimiter,
        List<String> header,
        List<List<String>> rows,
        @Nullable String refused) {

    private static final int SAMPLE = 2_000;

    static FoundFile look(InputFolder folder, String name) {
        try {
            Path file = folder.file(name);
            List<Problem> warnings = new ArrayList<>();
            Encoding encoding = null;
            TextForm form;
            try {
                form = FileForm.of(file, name, null, warnings);
            } catch (InputRejected rejected) {
                if (!rejected.problems().get(0).code().equals(Rule.UTF_16.code())) {
                    throw rejected;
                }
                encoding = Encoding.UTF_16;
                form = FileForm.of(file, name, encoding, warnings);
            }
            return read(file, name, warnings.isEmpty() ? encoding : Encoding.WINDOWS_1252, form);
        } catch (InputRejected rejected) {
            return unreadable(name, rejected.problems().get(0).expected());
        } catch (IOException e) {
            return unreadable(name, "the file cannot be read; check that you may open it");
        }
    }

    private static FoundFile read(Path file, String name, @Nullable Encoding encoding, TextForm form) {
        return Stream.of(Delimiter.values())
                .map(delimiter -> read(file, name, encoding, form, delimiter))
                .max(Comparator.comparingInt((FoundFile found) -> found.header().size())
                        .thenComparing(found -> -found.delimiter().ordinal()))
                .orElseThrow();
    }

    private static FoundFile read(
            Path file, String name, @Nullable Encoding encoding, TextForm form, Delimiter delimiter) {
        List<List<String>> rows = new ArrayList<>();
        try (CsvParser parser = new CsvParser(name, form.open(file), delimiter.character())) {
            CsvRecord first = parser.next();
            if (first == null) {
                return unreadable(name, "it is empty");
            }
            List<String> header = stripped(first);
            for (CsvRecord row = parser.next(); row != null && rows.size() < SAMPLE; row = parser.next()) {
                if (row.cells().size() == header.size() && row.flaw() == null) {
                    rows.add(stripped(row));
                }
            }
            return new FoundFile(name, encoding, delimiter, header, rows, null);
        } catch (InputRejected rejected) {
            return unreadable(name, rejected.problems().get(0).expected());
        } catch (IOException e) {
            return unreadable(name, "the file cannot be read; check that you may open it");
        }
    }

    private static List<String> stripped(CsvRecord row) {
        return row.cells().stream().map(String::strip).toList();
    }

    private static FoundFile unreadable(String name, String why) {
        return new FoundFile(name, null, Delimiter.COMMA, List.of(), List.of(), why);
    }

    /** The values of one column in the first rows, blanks left out. */
    Stream<String> values(int column) {
        return rows.stream().map(row -> row.get(column)).filter(value -> !value.isEmpty());
    }

    /** Whether a mapping can say of both files the same. */
    boolean isLike(FoundFile other) {
        return encoding == other.encoding && delimiter == other.delimiter && header.equals(other.header);
    }
}

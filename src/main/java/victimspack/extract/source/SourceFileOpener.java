package victimspack.extract.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import victimspack.extract.InputRejected;
import victimspack.extract.Problem;
import victimspack.extract.Rule;
import victimspack.extract.file.CsvParser;
import victimspack.extract.file.CsvRecord;
import victimspack.extract.file.Delimiter;
import victimspack.extract.file.FileForm;
import victimspack.extract.file.TextForm;
import victimspack.extract.mapping.MappedFiles;
import victimspack.extract.schema.Extract;
import victimspack.extract.schema.Schema;

/** Opens one file as far as its first row. */
public final class SourceFileOpener {

    private SourceFileOpener() {}

    /**
     * The file with its header resolved.
     *
     * @param problems takes what is odd about the file, errors among them
     * @throws InputRejected if it has no header that could be resolved, or its first row cannot be told apart
     */
    public static SourceFile open(
            Path path, String name, int index, Schema schema, MappedFiles mapped, List<Problem> problems) {
        try {
            TextForm form = FileForm.of(path, name, mapped.encoding(), problems);
            boolean mayNotBeBlank = schema.extract().kind() == Extract.Kind.RECORDS;
            List<String> header = header(path, name, form, mapped.delimiter(), mayNotBeBlank, problems);
            HeaderBinding binding = new HeaderBinding(schema, mapped, name, header, problems);
            List<BoundColumn> columns = binding.columns();
            List<Omission> omissions = binding.omissions();
            binding.reportUnknown();
            return new SourceFile(
                    index,
                    name,
                    path,
                    form,
                    mapped.delimiter(),
                    header,
                    columns,
                    mapped.dates(),
                    omissions,
                    mapped.crimeRefFromRow());
        } catch (IOException e) {
            throw new InputRejected(
                    Rule.NOT_READABLE.problem(name, 0, null, null, "the file cannot be read; check that it is there"));
        }
    }

    /** @param mayNotBeBlank whether a file without rows is worth a warning: one that the analyst is to fill in is not */
    private static List<String> header(
            Path path, String name, TextForm form, char delimiter, boolean mayNotBeBlank, List<Problem> problems)
            throws IOException {
        try (CsvParser parser = new CsvParser(name, form.open(path), delimiter)) {
            CsvRecord header = parser.next();
            check(header, name);
            if (header == null) {
                throw rejected(
                        Rule.FILE_EMPTY, name, "expected a header and rows, found nothing; export the file again");
            }
            checkDelimiter(header.cells(), name);
            if (mayNotBeBlank && parser.next() == null) {
                problems.add(Rule.NO_ROWS.problem(
                        name, 1, null, null, "a header and no rows: the file counts as supplied with nothing in it"));
            }
            return names(header.cells());
        }
    }

    private static List<String> names(List<String> cells) {
        List<String> names = cells.stream().map(String::strip).toList();
        return QuarantineColumns.leading(names) == 0
                ? names
                : names.stream().map(QuarantineColumns::restored).toList();
    }

    private static void check(@Nullable CsvRecord header, String name) {
        if (header == null) {
            return;
        }
        if (header.flaw() == Rule.NUL_CHARACTER) {
            throw rejected(Rule.NOT_A_CSV_FILE, name, "expected CSV text, found NUL characters in the header");
        }
        if (header.flaw() != null) {
            throw rejected(
                    Rule.UNCLOSED_QUOTE, name, "in the header, text follows a closing quote; double quotes in texts");
        }
        if (header.cells().size() > CsvParser.MAX_CELLS) {
            throw rejected(
                    Rule.TOO_MANY_COLUMNS, name, "expected at most 1,000 columns, found more; check the delimiter");
        }
    }

    /** A header of one cell that holds another delimiter was read with the wrong one. */
    private static void checkDelimiter(List<String> header, String name) {
        String first = header.get(0);
        if (first.strip().toLowerCase(Locale.ROOT).startsWith("sep=")) {
            throw rejected(
                    Rule.WRONG_DELIMITER,
                    name,
                    "expected the names of the columns, found a line for Excel that says " + first.strip()
                            + "; remove that line, and say in mapping.yaml what parts the cells, where it is no comma");
        }
        if (header.size() == 1) {
            Delimiter.in(first).ifPresent(other -> {
                throw rejected(
                        Rule.WRONG_DELIMITER,
                        name,
                        "expected several columns, found one, whose name holds a %1$s; say delimiter: %1$s for the file in mapping.yaml, which init drafts, or export the file with commas"
                                .formatted(other.code()));
            });
        }
    }

    private static InputRejected rejected(Rule rule, String name, String expected) {
        return new InputRejected(rule.problem(name, 1, null, null, expected));
    }
}

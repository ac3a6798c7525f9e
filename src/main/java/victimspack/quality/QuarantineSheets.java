package victimspack.quality;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import victimspack.extract.schema.Extract;
import victimspack.quality.QuarantineFiles.QuarantineFile;
import victimspack.quality.QuarantineLayout.Sheet;
import victimspack.store.OwnerOnly;
import victimspack.store.QuarantinedRows.Broken;
import victimspack.store.QuarantinedRows.QuarantinedRow;

/** The quarantine files of one extract while they are written; a file begins with its first row. */
final class QuarantineSheets implements AutoCloseable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path folder;
    private final QuarantineLayout layout;
    private final Map<String, CsvLines> files = new LinkedHashMap<>();

    QuarantineSheets(Path folder, QuarantineLayout layout) {
        this.folder = folder;
        this.layout = layout;
    }

    void write(QuarantinedRow row) throws IOException {
        Sheet sheet = layout.sheetOf(row.fileNo());
        CsvLines lines = files.get(sheet.name());
        if (lines == null) {
            lines = open(sheet);
            files.put(sheet.name(), lines);
        }
        int strip = Math.min(
                sheet.strip().getOrDefault(row.fileNo(), 0), row.cells().size());
        List<String> cells = row.cells().subList(strip, row.cells().size());
        List<String> record = new ArrayList<>();
        record.add(Long.toString(row.line()));
        record.add(row.broken().stream().map(Broken::code).distinct().collect(Collectors.joining("; ")));
        record.add(SafeCell.of(explanation(row, sheet, cells)));
        if (sheet.added().size() > QuarantineLayout.ADDED.size()) {
            record.add(SafeCell.of(sheet.sources().getOrDefault(row.fileNo(), "")));
        }
        cells.forEach(cell -> record.add(SafeCell.of(cell)));
        lines.write(record);
    }

    private CsvLines open(Sheet sheet) throws IOException {
        Path file = folder.resolve(sheet.name());
        OwnerOnly.createFile(file);
        BufferedWriter writer = new BufferedWriter(new java.io.OutputStreamWriter(
                Files.newOutputStream(file),
                sheet.charset()
                        .newEncoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)));
        if (isUnicode(sheet.charset())) {
            writer.write(BYTE_ORDER_MARK);
        }
        CsvLines lines = new CsvLines(writer, sheet.delimiter());
        List<String> header = new ArrayList<>(sheet.added());
        sheet.header().forEach(name -> header.add(SafeCell.of(name)));
        lines.write(header);
        return lines;
    }

    /** UTF-16 of Java writes its own mark; spreadsheets know UTF-8 by it. */
    private static boolean isUnicode(Charset charset) {
        return charset.equals(StandardCharsets.UTF_8)
                || charset.equals(StandardCharsets.UTF_16LE)
                || charset.equals(StandardCharsets.UTF_16BE);
    }

    private static String explanation(QuarantinedRow row, Sheet sheet, List<String> cells) {
        String broken = row.broken().stream().map(QuarantineSheets::sentence).collect(Collectors.joining("; "));
        String made = IntStream.range(0, cells.size())
                .filter(cell -> SafeCell.needsApostrophe(cells.get(cell)))
                .mapToObj(cell -> cell < sheet.header().size() ? sheet.header().get(cell) : "cell " + (cell + 1))
                .collect(Collectors.joining(", "));
        return made.isEmpty()
                ? broken
                : broken + "; the first apostrophe in " + made
                        + " keeps spreadsheets from reading a formula; leave it, it is not read when the row is fed back";
    }

    /** What is wrong with the form of a whole row is said in a sentence of its own. */
    private static String sentence(Broken broken) {
        String expected = broken.expected();
        if (broken.column() == null) {
            return Character.isUpperCase(expected.codePointAt(0)) ? expected : "expected " + expected;
        }
        String found = broken.found() == null ? "" : ", found " + broken.found();
        return broken.column() + ": expected " + expected + found;
    }

    List<QuarantineFile> written(Extract extract) throws IOException {
        List<QuarantineFile> written = new ArrayList<>();
        for (Map.Entry<String, CsvLines> sheet : files.entrySet()) {
            written.add(new QuarantineFile(
                    extract, folder.resolve(sheet.getKey()), sheet.getValue().written() - 1));
        }
        return written;
    }

    @Override
    public void close() throws IOException {
        for (CsvLines lines : files.values()) {
            lines.close();
        }
    }
}

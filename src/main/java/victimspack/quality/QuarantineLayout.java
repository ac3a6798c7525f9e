package victimspack.quality;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import victimspack.extract.source.QuarantineColumns;
import victimspack.extract.source.Source;
import victimspack.extract.source.SourceFile;

/**
 * Which quarantine file takes the rows of which source files. Files of one extract share a quarantine file where they
 * have the same header, delimiter and encoding, so that it can be fed back under the same part of a mapping.
 */
final class QuarantineLayout {

    /** The columns put before a file's own; one more, {@code file}, where an extract has several files. */
    static final List<String> ADDED = QuarantineColumns.NAMES;

    static final String ENDING = "-quarantined";

    private final List<Sheet> sheets;

    private QuarantineLayout(List<Sheet> sheets) {
        this.sheets = sheets;
    }

    /**
     * One quarantine file.
     *
     * @param name    such as {@code crimes-quarantined.csv}
     * @param added   names of the columns that are put first, in the order line, codes, explanation, file
     * @param header  the source files' own columns
     * @param sources names of the source files by their number
     * @param strip   by number of a source file, how many columns of an earlier quarantine its rows begin with
     */
    record Sheet(
            String name,
            List<String> added,
            List<String> header,
            char delimiter,
            Charset charset,
            Map<Integer, String> sources,
            Map<Integer, Integer> strip) {}

    private record Form(List<String> header, char delimiter, Charset charset) {}

    static QuarantineLayout of(Source source) {
        Map<Form, List<SourceFile>> byForm = new LinkedHashMap<>();
        for (SourceFile file : source.files()) {
            Form form = new Form(
                    file.header().subList(addedBefore(file), file.header().size()),
                    file.delimiter(),
                    file.form().charset());
            byForm.computeIfAbsent(form, key -> new ArrayList<>()).add(file);
        }
        List<Sheet> sheets = new ArrayList<>();
        byForm.forEach((form, files) -> sheets.add(sheet(source, form, files, sheets.size() + 1)));
        return new QuarantineLayout(sheets);
    }

    private static Sheet sheet(Source source, Form form, List<SourceFile> files, int number) {
        String stem = source.extract().fileName().replaceFirst("\\.csv$", ENDING);
        return new Sheet(
                stem + (number == 1 ? "" : "-" + number) + ".csv",
                added(form.header(), source.files().size() > 1),
                form.header(),
                form.delimiter(),
                form.charset(),
                files.stream().collect(Collectors.toMap(SourceFile::index, SourceFile::name)),
                files.stream().collect(Collectors.toMap(SourceFile::index, QuarantineLayout::addedBefore)));
    }

    /** How many columns of an earlier quarantine a source file begins with. */
    private static int addedBefore(SourceFile file) {
        return QuarantineColumns.leading(file.header());
    }

    /** A name that the file has itself gets a prefix, since two columns of one name could not be fed back. */
    private static List<String> added(List<String> header, boolean severalFiles) {
        Set<String> taken = header.stream().map(QuarantineLayout::plain).collect(Collectors.toSet());
        List<String> names = new ArrayList<>(ADDED);
        if (severalFiles) {
            names.add(QuarantineColumns.FILE);
        }
        names.replaceAll(name -> taken.contains(name) ? QuarantineColumns.PREFIX + name : name);
        return names;
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    List<Sheet> sheets() {
        return sheets;
    }

    /** The quarantine file that takes the rows of a source file. */
    Sheet sheetOf(int fileNo) {
        return sheets.stream()
                .filter(sheet -> sheet.sources().containsKey(fileNo))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no source file has number " + fileNo));
    }
}

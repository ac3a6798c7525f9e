package victimspack.publish.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import victimspack.pack.document.Pack;
import victimspack.publish.SideBySide;
import victimspack.publish.csv.TidyColumn;
import victimspack.publish.manifest.PackFiles;

/** Reads a pack's folder back, every file of it. */
public final class Verification {

    private Verification() {}

    /**
     * What is wrong with a finished folder and the packs of units in it; empty where every file opens, every checksum holds, and every value, grade
     * and text that a format shows is the pack's, and so the same in all formats.
     */
    public static List<Mismatch> verify(Path folder, Pack pack) throws IOException {
        List<Mismatch> wrong = new ArrayList<>(SumsReadBack.verify(folder));
        SideBySide.run(readers(pack.identity().fileStem()).entrySet().stream()
                        .map(reader -> SideBySide.task(() -> read(folder, reader.getKey(), reader.getValue(), pack)))
                        .toList())
                .forEach(wrong::addAll);
        for (var unit : pack.units().entrySet()) {
            wrong.addAll(verify(folder.resolve(PackFiles.UNITS).resolve(unit.getKey()), unit.getValue()));
        }
        return wrong;
    }

    /** The files to read, the slowest first. */
    private static Map<String, ReadBack> readers(String stem) {
        Map<String, ReadBack> readers = new LinkedHashMap<>();
        readers.put(stem + PackFiles.DOCUMENT, DocumentReadBack::verify);
        readers.put(stem + PackFiles.WORKBOOK, WorkbookReadBack::verify);
        readers.put(stem + PackFiles.PAGE, PageReadBack::verify);
        readers.put(stem + PackFiles.COVER_REPORT, WordReadBack::verify);
        readers.put(PackFiles.MEASURES, Verification::measures);
        readers.put(PackFiles.BREAKDOWNS, Verification::breakdowns);
        return readers;
    }

    /** Compares one file with the pack. */
    @FunctionalInterface
    private interface ReadBack {
        List<Mismatch> verify(String file, byte[] content, Pack pack) throws IOException;
    }

    private static List<Mismatch> read(Path folder, String file, ReadBack readBack, Pack pack) throws IOException {
        Path path = folder.resolve(file);
        if (!Files.isRegularFile(path)) {
            return List.of(new Mismatch(file, "folder", "the file", "no such file"));
        }
        byte[] content = Files.readAllBytes(path);
        try {
            return readBack.verify(file, content, pack);
        } catch (IOException | RuntimeException broken) {
            return List.of(new Mismatch(file, "whole file", "a file that opens", String.valueOf(broken.getMessage())));
        }
    }

    private static List<Mismatch> measures(String file, byte[] content, Pack pack) throws IOException {
        return CsvReadBack.verify(file, content, TidyColumn.OF_MEASURES, pack.measures());
    }

    private static List<Mismatch> breakdowns(String file, byte[] content, Pack pack) throws IOException {
        return CsvReadBack.verify(file, content, TidyColumn.OF_BREAKDOWNS, pack.breakdowns());
    }
}

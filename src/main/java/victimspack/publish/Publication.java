package victimspack.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import victimspack.pack.document.Identity;
import victimspack.pack.document.Pack;
import victimspack.publish.csv.CsvWriter;
import victimspack.publish.csv.CsvwMetadata;
import victimspack.publish.excel.ExcelWriter;
import victimspack.publish.html.HtmlWriter;
import victimspack.publish.manifest.Checksums;
import victimspack.publish.manifest.ManifestWriter;
import victimspack.publish.manifest.PackFiles;
import victimspack.publish.pdf.Attachment;
import victimspack.publish.pdf.PdfWriter;
import victimspack.publish.word.WordWriter;

/** A pack's folder: which files it holds and how they come to be. The same pack gives the same bytes in every file. */
public final class Publication {

    private final List<Format> formats;

    /**
     * A folder with these formats for people, beside the files for machines.
     *
     * @param formats written side by side, the slowest first
     */
    public Publication(List<Format> formats) {
        this.formats = List.copyOf(formats);
    }

    /** A folder with all formats. */
    public static Publication complete() {
        return new Publication(List.of(
                new Format(PackFiles.DOCUMENT, Publication::printed),
                new Format(PackFiles.WORKBOOK, (pack, attachments) -> Format.Made.of(ExcelWriter.write(pack))),
                new Format(
                        PackFiles.PAGE,
                        (pack, attachments) ->
                                Format.Made.of(HtmlWriter.write(pack).getBytes(StandardCharsets.UTF_8))),
                new Format(PackFiles.COVER_REPORT, (pack, attachments) -> Format.Made.of(WordWriter.write(pack)))));
    }

    private static Format.Made printed(Pack pack, List<Attachment> attachments) {
        PdfWriter.Printed printed = PdfWriter.write(pack, attachments);
        List<String> remarks = printed.missing().stream()
                .map(glyph -> "The PDF's font lacks the character U+%04X in \"%s\"; the PDF shows %s in its place."
                        .formatted(glyph.point(), glyph.where(), glyph.shown()))
                .toList();
        return new Format.Made(printed.bytes(), remarks);
    }

    /** The names of all files of the pack's folder, in order; those of units' packs with their folders. */
    public List<String> fileNames(Pack pack) {
        TreeSet<String> names = new TreeSet<>(ownFileNames(pack.identity()));
        pack.units().forEach((folder, unit) -> fileNames(unit).forEach(name -> names.add(within(folder, name))));
        return List.copyOf(names);
    }

    /** The names of a pack's own files, in order. */
    private List<String> ownFileNames(Identity identity) {
        TreeSet<String> names = new TreeSet<>(List.of(
                PackFiles.MEASURES,
                PackFiles.BREAKDOWNS,
                PackFiles.MEASURES + PackFiles.METADATA,
                PackFiles.BREAKDOWNS + PackFiles.METADATA,
                PackFiles.MANIFEST,
                Checksums.FILE));
        formats.forEach(format -> names.add(format.fileName(identity)));
        return List.copyOf(names);
    }

    private static String within(String folder, String name) {
        return PackFiles.UNITS + "/" + folder + "/" + name;
    }

    /**
     * Writes every file into a folder, the packs of units into folders in it, the checksums last.
     *
     * @param sealedBy who seals the pack; null for a draft
     * @param folder   exists and is empty
     * @return what an analyst should know of the files made; mostly nothing
     */
    public List<String> write(Pack pack, @Nullable String sealedBy, Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>(forMachines(pack, sealedBy));
        List<Attachment> attachments = attachments(files);
        List<String> remarks = new ArrayList<>();
        SortedMap<String, String> sums = units(pack, sealedBy, folder, remarks);
        List<Format.Made> made = SideBySide.run(formats.stream()
                .map(format -> SideBySide.task(() -> format.writer().write(pack, attachments)))
                .toList());
        for (int i = 0; i < formats.size(); i++) {
            files.put(formats.get(i).fileName(pack.identity()), made.get(i).content());
            remarks.addAll(made.get(i).remarks());
        }
        for (var file : files.entrySet()) {
            DurableFile.write(folder.resolve(file.getKey()), file.getValue());
            sums.put(file.getKey(), Checksums.sha256(file.getValue()));
        }
        DurableFile.write(folder.resolve(Checksums.FILE), Checksums.write(sums));
        return remarks;
    }

    /** Writes the packs of units, each whole in a folder of its own; returns the checksums of all their files. */
    private SortedMap<String, String> units(Pack pack, @Nullable String sealedBy, Path folder, List<String> remarks)
            throws IOException {
        SortedMap<String, String> sums = new TreeMap<>();
        for (var unit : pack.units().entrySet()) {
            Path own = Files.createDirectories(folder.resolve(PackFiles.UNITS).resolve(unit.getKey()));
            remarks.addAll(write(unit.getValue(), sealedBy, own));
            byte[] ownSums = Files.readAllBytes(own.resolve(Checksums.FILE));
            Checksums.read(ownSums).forEach((name, sum) -> sums.put(within(unit.getKey(), name), sum));
            sums.put(within(unit.getKey(), Checksums.FILE), Checksums.sha256(ownSums));
        }
        return sums;
    }

    private SortedMap<String, byte[]> forMachines(Pack pack, @Nullable String sealedBy) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(PackFiles.MEASURES, CsvWriter.measures(pack.measures()));
        files.put(PackFiles.BREAKDOWNS, CsvWriter.breakdowns(pack.breakdowns()));
        files.put(PackFiles.MEASURES + PackFiles.METADATA, CsvwMetadata.measures(pack.identity()));
        files.put(PackFiles.BREAKDOWNS + PackFiles.METADATA, CsvwMetadata.breakdowns(pack.identity()));
        files.put(PackFiles.MANIFEST, ManifestWriter.write(pack, fileNames(pack), sealedBy));
        return files;
    }

    private static List<Attachment> attachments(SortedMap<String, byte[]> files) {
        return List.of(
                attachment(files, PackFiles.MEASURES, "text/csv", "Every measure in every period, for machines"),
                attachment(files, PackFiles.BREAKDOWNS, "text/csv", "Every breakdown in every period, for machines"),
                attachment(files, PackFiles.MANIFEST, "application/json", "What the pack was made from"));
    }

    private static Attachment attachment(
            SortedMap<String, byte[]> files, String name, String mimeType, String description) {
        byte[] content = files.get(name);
        if (content == null) {
            throw new IllegalStateException("the file " + name + " was not made");
        }
        return new Attachment(name, mimeType, description, content);
    }
}

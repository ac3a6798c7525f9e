package victimspack.example;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import victimspack.publish.manifest.Checksums;
import victimspack.publish.manifest.PackFiles;
import victimspack.publish.pdf.TagTree;

/**
 * What a pack's files say, free of what another Java may do otherwise: how bytes are packed, and to which fraction of a
 * point a chart's words are measured.
 */
final class Substance {

    private Substance() {}

    /** The lines of each part: a PDF's text and tags, the parts of an Office file, the whole of any other. */
    static SortedMap<String, List<String>> of(Path folder, Iterable<String> names) throws IOException {
        SortedMap<String, List<String>> parts = new TreeMap<>();
        for (String name : names) {
            Path file = folder.resolve(name);
            if (name.endsWith(PackFiles.DOCUMENT)) {
                document(file, name, parts);
            } else if (name.endsWith(PackFiles.WORKBOOK) || name.endsWith(PackFiles.COVER_REPORT)) {
                office(file, name, parts);
            } else if (name.endsWith(PackFiles.PAGE)) {
                parts.put(name, page(Files.readString(file)));
            } else if (!name.equals(Checksums.FILE)) {
                parts.put(name, lines(Files.readString(file)));
            }
        }
        return parts;
    }

    private static void document(Path file, String name, SortedMap<String, List<String>> parts) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            parts.put(name + ", text", lines(new PDFTextStripper().getText(document)));
            parts.put(name + ", tags", TagTree.of(document));
        }
    }

    private static void office(Path file, String name, SortedMap<String, List<String>> parts) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                String xml = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                parts.put(name + ", " + entry.getName(), lines(xml.replace("><", ">\n<")));
            }
        }
    }

    /** Of a drawing its words only, since their places depend on how a Java measures type. */
    private static List<String> page(String html) {
        Document page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        for (Element drawing : page.select("svg")) {
            drawing.text(drawing.text().replaceAll("\\s+", ""));
        }
        return lines(page.outerHtml());
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\n", -1));
    }
}

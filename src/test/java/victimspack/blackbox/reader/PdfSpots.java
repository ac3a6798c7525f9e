package victimspack.blackbox.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.text.PDFTextStripper;
import victimspack.publish.pdf.TagTree;

/** What the PDF shows: its lines, each between two captions that may name measures. */
final class PdfSpots {

    private static final String CAPTION = "(Table|Figure) \\d+\\..*";

    private PdfSpots() {}

    /** @param titles of the measures */
    static List<Spot> of(Path pack, Collection<String> titles) throws IOException {
        List<Spot> spots = new ArrayList<>();
        try (PDDocument document = open(pack)) {
            String before = "";
            List<String> lines = new ArrayList<>();
            for (String line : new PDFTextStripper().getText(document).split("\\R")) {
                lines.add(line);
                if (line.matches(CAPTION)) {
                    String after =
                            titles.stream().filter(line::contains).findFirst().orElse("");
                    for (String one : lines) {
                        spots.add(new Spot("PDF line", before + ". " + after, one));
                    }
                    lines.clear();
                    before = after;
                }
            }
        }
        return spots;
    }

    private static PDDocument open(Path pack) throws IOException {
        return Loader.loadPDF(PackFiles.only(pack, ".pdf").toFile());
    }

    /** The files attached to it, by their names. */
    static Map<String, byte[]> attachments(Path pack) throws IOException {
        Map<String, byte[]> attached = new TreeMap<>();
        try (PDDocument document = open(pack)) {
            for (Map.Entry<String, PDComplexFileSpecification> file : document.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .entrySet()) {
                attached.put(file.getKey(), file.getValue().getEmbeddedFile().toByteArray());
            }
        }
        return attached;
    }

    /** The texts in the place of its charts. */
    static Set<String> ofCharts(Path pack) throws IOException {
        Set<String> texts = new TreeSet<>();
        try (PDDocument document = open(pack)) {
            TagTree.of(document).stream()
                    .filter(tag -> tag.startsWith("Figure "))
                    .forEach(tag -> texts.add(tag.substring("Figure ".length())));
        }
        return texts;
    }
}

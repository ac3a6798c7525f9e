package victimspack.publish.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import victimspack.publish.FixturePack;

class PdfWriterTest {

    private static final List<Attachment> ATTACHED = List.of(
            new Attachment(
                    "measures.csv", "text/csv", "Every measure by period", "a,b\n".getBytes(StandardCharsets.UTF_8)),
            new Attachment(
                    "manifest.json", "application/json", "Where it comes from", "{}".getBytes(StandardCharsets.UTF_8)));

    private static PdfWriter.Printed printed;

    @BeforeAll
    static void print() {
        printed = PdfWriter.write(FixturePack.pack(), ATTACHED);
    }

    @Test
    void meetsPdfUa1() throws Exception {
        assertThat(VeraPdf.failures(printed.bytes(), PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void meetsPdfA3a() throws Exception {
        assertThat(VeraPdf.failures(printed.bytes(), PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    @Test
    void wouldNoticeWhatFailsTheProfiles() throws Exception {
        byte[] sound =
                PdfWriter.write(FixturePack.withComment("Sound."), List.of()).bytes();
        try (PDDocument document = Loader.loadPDF(sound)) {
            document.getDocumentCatalog().setMetadata(null);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            assertThat(VeraPdf.failures(out.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
            assertThat(VeraPdf.failures(out.toByteArray(), PDFAFlavour.PDFA_3_A))
                    .isNotEmpty();
        }
    }

    @Test
    void isTheSameForTheSamePack() {
        assertThat(PdfWriter.write(FixturePack.pack(), ATTACHED).bytes()).isEqualTo(printed.bytes());
    }

    @Test
    void saysOnEveryPageWhatItIs() throws Exception {
        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            int pages = document.getNumberOfPages();
            for (int page = 1; page <= pages; page++) {
                assertThat(text(document, page))
                        .contains("Victim services performance | Quarter 2 2026-27, July to September 2026")
                        .contains("OFFICIAL | Public")
                        .contains("DRAFT | SYNTHETIC DATA")
                        .contains(page + " of " + pages);
            }
        }
    }

    @Test
    void hasNoBannerOnceSealed() throws Exception {
        try (PDDocument document = Loader.loadPDF(
                PdfWriter.write(FixturePack.withComment("Sealed."), List.of()).bytes())) {
            assertThat(new PDFTextStripper().getText(document)).doesNotContain("DRAFT");
        }
    }

    @Test
    void keepsTheSummaryOnOnePage() throws Exception {
        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            int page = pageWith(document, "Table 2. Value, count, baseline");
            assertThat(text(document, page))
                    .contains("Grade of each priority")
                    .contains("Crimes recorded within 24 hours")
                    .contains("Victims offered special measures")
                    .contains("[u] low reliability");
        }
    }

    @Test
    void leavesNoHeadingAloneAtThePagesFoot() throws Exception {
        double foot = 842 - 17 / 25.4 * 72;
        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            List<PageLines.Line> lines = PageLines.of(document);
            assertThat(lines)
                    .filteredOn(PageLines.Line::isHeading)
                    .hasSizeGreaterThan(20)
                    .allMatch(heading -> lines.stream()
                            .anyMatch(line -> line.page() == heading.page()
                                    && !line.isHeading()
                                    && line.y() > heading.y()
                                    && line.y() < foot));
        }
    }

    @Test
    void setsNothingOutsideTheMargins() throws Exception {
        double margin = 17 / 25.4 * 72 - 1;
        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            assertThat(PageLines.of(document))
                    .allMatch(line -> line.left() >= margin && line.right() <= 595.3 - margin)
                    .allMatch(line -> line.y() > 25 && line.y() < 825);
        }
    }

    @Test
    void listsLongContentsOnOnePage() throws Exception {
        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            assertThat(text(document, pageWith(document, "Contents")))
                    .contains("What changed since last quarter")
                    .contains("Glossary");
        }
    }

    @Test
    void namesCharactersThatTheFontLacks() throws Exception {
        assertThat(printed.missing())
                .first()
                .extracting(MissingGlyph::point, MissingGlyph::shown)
                .containsExactly(0x6771, "[character U+6771]");
        assertThat(printed.missing().get(0).where()).contains("'too', 東京 and");
        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Łódź, Αθήνα, Київ, Đà Nẵng")
                    .contains("[character U+6771]");
        }
    }

    @Test
    void hasPropertiesFromThePack() throws Exception {
        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            var information = document.getDocumentInformation();
            assertThat(information.getTitle())
                    .isEqualTo("Victim services performance, Quarter 2 2026-27, July to September 2026");
            assertThat(information.getCreationDate().toInstant()).hasToString("2026-10-14T00:00:00Z");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            byte[] packet = document.getDocumentCatalog().getMetadata().toByteArray();
            assertThat(new String(packet, StandardCharsets.UTF_8))
                    .contains("<xmp:CreateDate>2026-10-14T00:00:00Z</xmp:CreateDate>");
        }
    }

    @Test
    void hasBookmarksForEveryHeading() throws Exception {
        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            var outline = document.getDocumentCatalog().getDocumentOutline();
            assertThat(outline.children()).extracting("title").contains("Cover report", "Summary", "Key data");
            assertThat(outline.getFirstChild().children()).extracting("title").contains("Background");
        }
    }

    @Test
    void carriesTheFilesInside() throws Exception {
        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            var names =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(names.keySet()).containsExactlyInAnyOrder("measures.csv", "manifest.json");
            var measures = names.get("measures.csv").getEmbeddedFile();
            assertThat(new String(measures.toByteArray(), StandardCharsets.UTF_8))
                    .isEqualTo("a,b\n");
            assertThat(measures.getModDate().toInstant()).hasToString("2026-10-14T00:00:00Z");
            COSArray associated = document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
            assertThat(((COSDictionary) associated.getObject(0)).getNameAsString("AFRelationship"))
                    .isEqualTo("Data");
        }
    }

    @Test
    void isTaggedWithOneTitleTablesAndDescribedFigures() throws Exception {
        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            List<String> tags = TagTree.of(document);
            assertThat(tags).filteredOn("H1"::equals).hasSize(1);
            assertThat(tags).contains("H2", "H3", "P", "L", "LI", "Table", "TH", "TD", "Caption", "Link");
            assertThat(tags)
                    .contains("Figure Rose from 61.2% in July to September 2025 to 89.5% in July to September 2026.");
        }
    }

    @Test
    void isReadInTheOrderOfThePage() throws Exception {
        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            List<String> tags = TagTree.of(document);
            for (int i = 0; i < tags.size(); i++) {
                if (tags.get(i).equals("Caption")) {
                    assertThat(tags.get(i - 1)).isEqualTo("Table");
                }
            }
            List<Integer> headings = IntStream.range(0, tags.size())
                    .filter(i -> tags.get(i).equals("H2"))
                    .boxed()
                    .toList();
            assertThat(tags.subList(headings.get(1), headings.get(2)))
                    .as("the list of contents follows its heading")
                    .filteredOn("Link"::equals)
                    .hasSizeGreaterThan(20);
        }
    }

    private static int pageWith(PDDocument document, String words) throws Exception {
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            if (text(document, page).contains(words)) {
                return page;
            }
        }
        throw new AssertionError("on no page: " + words);
    }

    private static String text(PDDocument document, int page) throws Exception {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }
}

package victimspack.publish.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.logging.Level;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import victimspack.pack.document.Pack;
import victimspack.publish.chart.ChartFont;
import victimspack.publish.html.Template;

/**
 * The pack as a printed document: A4, tagged, PDF/UA-1 and PDF/A-3a, charts as vectors, fonts embedded, results attached.
 */
public final class PdfWriter {

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PdfWriter() {}

    /**
     * The document and what it could not show.
     *
     * @param bytes   the file; the same pack and attachments give the same bytes
     * @param missing characters that the font lacks
     */
    public record Printed(byte[] bytes, List<MissingGlyph> missing) {}

    /** A text as the document shows it: characters that the font lacks are named. */
    public static String shown(String text) {
        return new Glyphs().shown(text);
    }

    public static Printed write(Pack pack, List<Attachment> attachments) {
        PrintEdition edition = new PrintEdition();
        String html = Template.of(pack, edition);
        try (PDDocument document = new PDDocument();
                PdfBoxRenderer renderer = builder(document, html, edition).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            EmptyMarks.takeOut(document);
            TagOrder.mend(document);
            Properties.of(pack).write(document);
            AttachedFiles.attach(document, attachments, pack.identity().asOf());
            document.setDocumentId(id(pack));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return new Printed(out.toByteArray(), edition.missing());
        } catch (IOException failure) {
            throw new UncheckedIOException(
                    "cannot make the PDF of " + pack.identity().fileStem(), failure);
        }
    }

    private static PdfRendererBuilder builder(PDDocument document, String html, PrintEdition edition)
            throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        builder.testMode(true); // leaves pages plain, to be compressed when they are whole
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useObjectDrawerFactory(edition.charts());
        builder.useUnicodeLineBreaker(new LineBreaks());
        PDFontSupplier regular = font(document, ChartFont.REGULAR);
        PDFontSupplier semiBold = font(document, ChartFont.SEMI_BOLD);
        builder.useFont(regular, ChartFont.REGULAR.family(), 400, FontStyle.NORMAL, true);
        builder.useFont(semiBold, ChartFont.REGULAR.family(), 600, FontStyle.NORMAL, true);
        builder.useFont(semiBold, ChartFont.SEMI_BOLD.family(), 400, FontStyle.NORMAL, true);
        builder.withHtmlContent(html, null);
        return builder;
    }

    /** A font without ligatures: they cost most of the time of writing, and leave words that cannot be searched for. */
    private static PDFontSupplier font(PDDocument document, ChartFont font) throws IOException {
        TrueTypeFont outlines = new TTFParser().parse(new RandomAccessReadBuffer(font.bytes()));
        outlines.setEnableGsub(false);
        document.registerTrueTypeFontForClosing(outlines);
        return new PDFontSupplier(PDType0Font.load(document, outlines, true));
    }

    private static long id(Pack pack) {
        return (pack.identity().fileStem() + pack.provenance().identity()).hashCode();
    }
}

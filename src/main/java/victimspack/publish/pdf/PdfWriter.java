package victimspack.publish.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import victimspack.pack.Pack;
import victimspack.publish.chart.ChartFont;
import victimspack.publish.html.Template;

/**
 * The pack as a printed document: A4, tagged, PDF/UA-1 and PDF/A-3a, charts as vectors, fonts embedded, results attached.
 */
public final class PdfWriter {

    private static final String FAMILY = "Source Sans 3";

    private PdfWriter() {}

    /**
     * The document and what it could not show.
     *
     * @param bytes   the file; the same pack and attachments give the same bytes
     * @param missing characters that the font lacks
     */
    public record Printed(byte[] bytes, List<MissingGlyph> missing) {}

    public static Printed write(Pack pack, List<Attachment> attachments) {
        PrintEdition edition = new PrintEdition();
        String html = Template.of(pack, edition);
        try (PdfBoxRenderer renderer = builder(html, edition).buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            Properties.of(pack).write(document);
            AttachedFiles.attach(document, attachments, pack.identity().asOf());
            document.setDocumentId(id(pack));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return new Printed(out.toByteArray(), edition.missing());
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException("cannot make the PDF", failure);
        }
    }

    private static PdfRendererBuilder builder(String html, PrintEdition edition) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useObjectDrawerFactory(edition.charts());
        font(builder, ChartFont.REGULAR, FAMILY, 400);
        font(builder, ChartFont.SEMI_BOLD, FAMILY, 600);
        font(builder, ChartFont.SEMI_BOLD, ChartFont.SEMI_BOLD.family(), 400);
        builder.withHtmlContent(html, null);
        return builder;
    }

    private static void font(PdfRendererBuilder builder, ChartFont font, String family, int weight) {
        byte[] bytes = font.bytes();
        builder.useFont(() -> new ByteArrayInputStream(bytes), family, weight, FontStyle.NORMAL, true);
    }

    private static long id(Pack pack) {
        return (pack.identity().fileStem() + pack.provenance().identity()).hashCode();
    }
}

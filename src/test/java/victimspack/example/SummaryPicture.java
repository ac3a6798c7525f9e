package victimspack.example;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** The page of a pack with the summary tables, as a picture. */
final class SummaryPicture {

    private static final int DOTS_PER_INCH = 110;
    private static final String ON_THE_PAGE = "Grade of each priority";

    private SummaryPicture() {}

    static BufferedImage of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(page(document), DOTS_PER_INCH, ImageType.RGB);
        }
    }

    /** Counted from 0. The contents name the table too, and come before it, without its measures. */
    private static int page(PDDocument document) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            String text = stripper.getText(document);
            if (text.contains(ON_THE_PAGE) && text.contains("Graded measures")) {
                return page - 1;
            }
        }
        throw new AssertionError("no page has the summary");
    }

    /** How far two pictures of one size are apart: 0 for the same, 1 for black and white. */
    static double distance(BufferedImage one, BufferedImage other) {
        double sum = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                sum += distance(one.getRGB(x, y), other.getRGB(x, y));
            }
        }
        return sum / one.getWidth() / one.getHeight();
    }

    private static double distance(int one, int other) {
        int apart = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            apart += Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF));
        }
        return apart / (3 * 255.0);
    }
}

package victimspack.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import victimspack.publish.pdf.VeraPdf;

/** Packs at the edges of what may come in are as accessible as the example is. */
class ConformanceTest {

    @TempDir
    Path folder;

    @Test
    void aPackOfCrimesAloneMeetsBothProfiles() throws Exception {
        byte[] pdf = MadePack.of(SmallExtracts.crimesAlone(folder), folder).document();

        assertConforms(pdf);
        assertThat(text(pdf)).contains("Not supplied");
    }

    @Test
    void aPackOfLongTextsInManyScriptsMeetsBothProfilesAndNamesTheLettersItLacks() throws Exception {
        byte[] pdf = MadePack.of(SmallExtracts.longTexts(folder), folder).document();

        assertConforms(pdf);
        assertThat(text(pdf))
                .contains("Łódź, Αθήνα, Київ")
                .contains("[character U+6771]")
                .contains("[character U+1F600]")
                .doesNotContain("東");
    }

    private static void assertConforms(byte[] pdf) throws Exception {
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}

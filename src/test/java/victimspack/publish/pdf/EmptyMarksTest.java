package victimspack.publish.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import victimspack.publish.SamplePack;

class EmptyMarksTest {

    @Test
    void areTakenOutAndNothingElse() {
        assertThat(EmptyMarks.withoutEmptyMarks("""
                        /Artifact /Prop1 BDC
                        EMC
                        /Artifact /Prop2 BDC
                        0 0 1 rg
                        EMC
                        /Span <</MCID 3>> BDC
                        EMC
                        /Artifact /Prop4 BDC
                        EMC
                        /Artifact /Prop5 BDC
                        EMC
                        Q
                        """)).isEqualTo("""
                        /Artifact /Prop2 BDC
                        0 0 1 rg
                        EMC
                        /Span <</MCID 3>> BDC
                        EMC
                        Q
                        """);
    }

    @Test
    void leaveTheirPropertiesInNoDocument() throws Exception {
        byte[] content = PdfWriter.write(SamplePack.pack(), List.of()).bytes();
        List<String> unused = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(content)) {
            for (PDPage page : document.getPages()) {
                String drawn = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
                assertThat(drawn).doesNotContain("BDC\nEMC\n/Artifact").contains("/Artifact /");
                COSDictionary properties = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
                properties.keySet().stream()
                        .map(COSName::getName)
                        .filter(name -> !drawn.contains("/Artifact /" + name + " BDC\n"))
                        .forEach(unused::add);
            }
        }
        assertThat(unused).isEmpty();
    }
}

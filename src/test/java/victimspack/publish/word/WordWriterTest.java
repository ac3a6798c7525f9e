package victimspack.publish.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import victimspack.publish.SamplePack;

class WordWriterTest {

    private static XWPFDocument document;

    @BeforeAll
    static void write() throws IOException {
        document = new XWPFDocument(new ByteArrayInputStream(WordWriter.write(SamplePack.pack())));
    }

    @Test
    void hasRealHeadings() {
        assertThat(styled("Heading1"))
                .containsExactly("Victim services performance: Quarter 2 2026-27, July to September 2026");
        assertThat(styled("Heading2"))
                .containsExactly(
                        "Summary", "Recommendation", "Main report", "Conclusion", "Contact", "The quarter in brief");
        assertThat(styled("Heading3")).containsExactly("Background", "Current position");
    }

    @Test
    void numbersParagraphsThroughTheReport() {
        assertThat(styled("ListNumber"))
                .containsExactly(
                        "The strategy was agreed in 2025.",
                        "It has four priorities.",
                        "Procedural justice is at ■\u00a0Requires Action [moderated].",
                        "The next report is due in February 2027.");
        assertThat(document.getStyles().getStyle("ListNumber").getCTStyle().xmlText())
                .contains("<w:numId w:val=\"1\"/>");
    }

    @Test
    void givesTheCoverTableAHeaderColumn() {
        XWPFTable cover = document.getTables().get(0);

        assertThat(cover.getRow(2).getCell(0).getText()).isEqualTo("Subject");
        assertThat(cover.getRow(2).getCell(1).getText()).isEqualTo("Victim services performance");
        assertThat(cover.getCTTbl().getTblPr().xmlText())
                .contains("w:firstColumn=\"true\"")
                .contains("w:firstRow=\"false\"")
                .contains("<w:tblCaption w:val=\"Cover details\"/>");
    }

    @Test
    void showsTheGridOfPrioritiesWithAHeaderRowThatRepeats() {
        XWPFTable grid = document.getTables().get(1);

        assertThat(document.getTables()).hasSize(2);
        assertThat(grid.getRow(0).isRepeatHeader()).isTrue();
        assertThat(grid.getRow(0).isCantSplitRow()).isTrue();
        assertThat(grid.getRow(2).getCell(2).getText()).isEqualTo("■\u00a0Requires Action [moderated]");
        assertThat(grid.getRow(2)
                        .getCell(2)
                        .getParagraphs()
                        .get(0)
                        .getRuns()
                        .get(0)
                        .getStyle())
                .isEqualTo("GradeRequiresAction");
    }

    @Test
    void saysWhatItIsOnEveryPage() {
        assertThat(document.getHeaderList().get(0).getText())
                .contains("Victim services performance")
                .contains("OFFICIAL | Public")
                .contains("Quarter 2 2026-27, July to September 2026")
                .contains("DRAFT | SYNTHETIC DATA");
        assertThat(document.getFooterList().get(0)._getHdrFtr().xmlText())
                .contains(">PAGE<")
                .contains(">NUMPAGES<");
    }

    @Test
    void isA4() {
        CTSectPr section = document.getDocument().getBody().getSectPr();

        assertThat(section.getPgSz().getW()).isEqualTo(BigInteger.valueOf(11906));
        assertThat(section.getPgSz().getH()).isEqualTo(BigInteger.valueOf(16838));
    }

    @Test
    void saysItsLanguageTitleAndAuthor() {
        var core = document.getProperties().getCoreProperties();

        assertThat(core.getTitle()).isEqualTo("Victim services performance, Quarter 2 2026-27, July to September 2026");
        assertThat(core.getCreator()).isEqualTo("City of London Police");
        assertThat(core.getCreated()).isEqualTo("2026-10-14T00:00:00Z");
        assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("en-GB");
        assertThat(document.getStyles().getDefaultRunStyle().getFontSizeAsDouble())
                .isEqualTo(12);
    }

    @Test
    void linksToAddresses() {
        assertThat(document.getHyperlinks())
                .extracting(link -> link.getURL())
                .containsExactly("mailto:a.person@example.org");
    }

    private static List<String> styled(String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> Objects.equals(paragraph.getStyle(), style))
                .map(XWPFParagraph::getText)
                .toList();
    }
}

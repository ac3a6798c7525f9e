package victimspack.publish.word;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import victimspack.pack.document.Identity;

/** The page: A4 with margins of 2 cm, what the report is in the head, "Page n of N" in the foot. */
final class Paper {

    /** Width between the margins, in twentieths of a point, as all lengths here. */
    static final int TEXT_WIDTH = 9638;

    private static final int A4_WIDTH = 11906;
    private static final int A4_HEIGHT = 16838;
    private static final int MARGIN = 1134;
    private static final int HEAD_TO_EDGE = 567;

    private Paper() {}

    static void a4(XWPFDocument document, Identity identity) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(A4_WIDTH));
        size.setH(BigInteger.valueOf(A4_HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        BigInteger margin = BigInteger.valueOf(MARGIN);
        margins.setLeft(margin);
        margins.setRight(margin);
        margins.setTop(BigInteger.valueOf(MARGIN + HEAD_TO_EDGE));
        margins.setBottom(margin);
        margins.setHeader(BigInteger.valueOf(HEAD_TO_EDGE));
        margins.setFooter(BigInteger.valueOf(HEAD_TO_EDGE));
        margins.setGutter(BigInteger.ZERO);
        head(document, identity);
        foot(document, identity);
    }

    private static void head(XWPFDocument document, Identity identity) {
        XWPFParagraph line = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        line.setStyle("Header");
        run(line, identity.title());
        line.createRun().addTab();
        run(line, identity.marking());
        line.createRun().addBreak();
        run(line, identity.period());
        if (identity.banner() != null) {
            line.createRun().addTab();
            XWPFRun banner = run(line, identity.banner());
            banner.setStyle("Strong");
        }
    }

    private static void foot(XWPFDocument document, Identity identity) {
        XWPFParagraph line = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        line.setStyle("Footer");
        run(line, identity.force());
        line.createRun().addTab();
        run(line, "Page ");
        field(line, "PAGE");
        run(line, " of ");
        field(line, "NUMPAGES");
    }

    private static XWPFRun run(XWPFParagraph line, String text) {
        XWPFRun run = line.createRun();
        run.setText(text);
        return run;
    }

    /** A field that Word works out; until it does, 1 stands there. */
    private static void field(XWPFParagraph line, String instruction) {
        line.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        line.createRun().getCTR().addNewInstrText().setStringValue(instruction);
        line.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        run(line, "1");
        line.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }
}

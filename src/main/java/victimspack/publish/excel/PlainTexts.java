package victimspack.publish.excel;

import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.ooxml.POIXMLRelation;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFFactory;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRst;

/**
 * The texts of a workbook's cells, none of which has looks of its own within it: equal texts are known by themselves, where
 * the library would write each cell's out as XML to compare it.
 */
final class PlainTexts extends SharedStringsTable {

    /** Makes workbooks whose texts are plain. */
    static final XSSFFactory IN_WORKBOOKS = new XSSFFactory() {

        @Override
        public POIXMLDocumentPart newDocumentPart(POIXMLRelation relation) {
            return relation.equals(XSSFRelation.SHARED_STRINGS) ? new PlainTexts() : super.newDocumentPart(relation);
        }
    };

    @Override
    protected String xmlText(CTRst text) {
        return text.getT();
    }
}

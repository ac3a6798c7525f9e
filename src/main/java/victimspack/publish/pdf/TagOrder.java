package victimspack.publish.pdf;

import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Mends the order of tags, in which a screen reader reads, where the renderer leaves it otherwise than on the page: a
 * caption goes into its table, first of all, and the heading of the contents before their list.
 */
final class TagOrder {

    private static final COSName CAPTION = COSName.getPDFName("Caption");
    private static final COSName DIV = COSName.getPDFName("Div");
    private static final COSName HEADING = COSName.getPDFName("H2");
    private static final COSName TABLE = COSName.getPDFName("Table");

    private TagOrder() {}

    static void mend(PDDocument document) {
        visit(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject());
    }

    private static void visit(COSDictionary element) {
        List<COSDictionary> children = children(element);
        for (int i = 1; i < children.size(); i++) {
            if (is(CAPTION, children.get(i)) && is(TABLE, children.get(i - 1))) {
                move(element.getCOSArray(COSName.K), children.get(i), children.get(i - 1));
            }
        }
        if (is(DIV, element)) {
            headingFirst(element, children);
        }
        children.forEach(TagOrder::visit);
    }

    /** Sections begin with their heading as it is; a heading outside them, that of the contents, is put first. */
    private static void headingFirst(COSDictionary element, List<COSDictionary> children) {
        for (COSDictionary child : children) {
            if (is(HEADING, child) && element.getDictionaryObject(COSName.K) instanceof COSArray kids) {
                kids.removeObject(child);
                kids.add(0, child);
            }
        }
    }

    private static boolean is(COSName type, COSDictionary element) {
        return type.equals(element.getCOSName(COSName.S));
    }

    private static void move(COSArray from, COSDictionary caption, COSDictionary table) {
        from.removeObject(caption);
        COSArray rows = new COSArray();
        rows.add(caption);
        children(table).forEach(rows::add);
        table.setItem(COSName.K, rows);
        caption.setItem(COSName.P, table);
    }

    /** The elements directly under one; numbers, which mark its own content, and references are none. */
    private static List<COSDictionary> children(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSDictionary one) {
            return isElement(one) ? List.of(one) : List.of();
        }
        return kids instanceof COSArray many
                ? StreamSupport.stream(many.spliterator(), false)
                        .map(kid -> kid instanceof COSObject reference ? reference.getObject() : kid)
                        .filter(COSDictionary.class::isInstance)
                        .map(COSDictionary.class::cast)
                        .filter(TagOrder::isElement)
                        .toList()
                : List.of();
    }

    private static boolean isElement(COSDictionary kid) {
        return kid.containsKey(COSName.S);
    }
}

package victimspack.publish.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** A document's tags in reading order, each with its alternative text where it has one. */
public final class TagTree {

    private TagTree() {}

    public static List<String> of(PDDocument document) {
        List<String> tags = new ArrayList<>();
        collect(document.getDocumentCatalog().getStructureTreeRoot(), tags);
        return tags;
    }

    private static void collect(PDStructureNode node, List<String> tags) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                String alt = element.getAlternateDescription();
                String tag = element.getStructureType();
                tags.add(alt == null || alt.isEmpty() || tag.equals("Link") ? tag : tag + " " + alt);
                collect(element, tags);
            }
        }
    }
}

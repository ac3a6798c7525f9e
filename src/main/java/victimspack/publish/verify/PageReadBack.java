package victimspack.publish.verify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import victimspack.pack.document.Pack;
import victimspack.pack.document.Section;
import victimspack.pack.document.Table;

/** Compares the web page, which is well-formed XML, with the pack: every table cell by cell, every heading and text. */
final class PageReadBack {

    private PageReadBack() {}

    static List<Mismatch> verify(String file, byte[] content, Pack pack) throws IOException {
        Comparison comparison = new Comparison(file);
        Element page;
        try {
            page = parse(content);
        } catch (SAXException broken) {
            return List.of(new Mismatch(file, "whole file", "well-formed XHTML", String.valueOf(broken.getMessage())));
        }
        List<Section> sections = PackTexts.all(pack);
        Map<String, Element> tables = byId(page.getElementsByTagName("table"));
        for (Table table : PackTables.of(sections)) {
            Element found = tables.get(table.id());
            comparison.same("table " + table.id(), "a table", found == null ? "no table" : "a table");
            if (found != null) {
                PackTables.compare(comparison, table, rows(found));
            }
        }
        PackTexts.inOrder(comparison, page.getTextContent(), sections);
        return comparison.mismatches();
    }

    /** Reads no file but this one: entities and document types from elsewhere are off. */
    private static Element parse(byte[] content) throws IOException, SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(content))
                    .getDocumentElement();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this Java's XML parser cannot be made safe", e);
        }
    }

    private static Map<String, Element> byId(NodeList elements) {
        Map<String, Element> byId = new LinkedHashMap<>();
        elements(elements).forEach(element -> byId.put(element.getAttribute("id"), element));
        return byId;
    }

    private static List<List<String>> rows(Element table) {
        List<List<String>> rows = new ArrayList<>();
        for (Element row : elements(table.getElementsByTagName("tr"))) {
            List<String> cells = new ArrayList<>();
            for (Element cell : elements(row.getElementsByTagName("*"))) {
                if (cell.getTagName().equals("th") || cell.getTagName().equals("td")) {
                    cells.add(cell.getTextContent());
                }
            }
            rows.add(cells);
        }
        return rows;
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}

package victimspack.publish.chart;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.StringWriter;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import victimspack.pack.document.Block;

/** A figure's chart as an SVG element to stand inside a page; the same figure and width give the same text. */
public final class SvgWriter {

    /** The generator breaks its lines within tags. */
    private static final Pattern BREAK_IN_TAG = Pattern.compile("\\n *(?=/?>)");

    private static final String SVG = "http://www.w3.org/2000/svg";

    private SvgWriter() {}

    /**
     * Draws a chart.
     *
     * @param width in points; the element scales to the width of its place
     */
    public static String write(Block.Figure figure, double width) {
        ChartDrawer drawer = ChartDrawer.of(figure.chart(), text -> text);
        double height = drawer.height(width);
        SVGGraphics2D graphics = new SVGGraphics2D(context(prefix(figure) + "-" + Math.round(width)), false);
        graphics.setSVGCanvasSize(new Dimension((int) Math.ceil(width), (int) Math.ceil(height)));
        drawer.draw(graphics, new Rectangle2D.Double(0, 0, width, height));
        return text(named(graphics.getRoot(), figure.alt(), width, height), graphics);
    }

    /** Short, as every clipped element repeats it. */
    private static String prefix(Block.Figure figure) {
        return figure.number().isEmpty() ? figure.id() : "f" + figure.number();
    }

    private static SVGGeneratorContext context(String prefix) {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
        context.setComment("");
        context.setIDGenerator(new SVGIDGenerator() {
            private int next;

            @Override
            public String generateID(String kind) {
                return prefix + "-" + kind.substring(0, 1).toLowerCase(Locale.ROOT) + next++;
            }
        });
        return context;
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException failure) {
            throw new IllegalStateException("no XML parser", failure);
        }
    }

    private static Element named(Element root, String alt, double width, double height) {
        unname(root);
        simplify(root);
        root.setAttribute("viewBox", "0 0 " + Math.round(width) + " " + Math.round(height));
        root.setAttribute("role", "img");
        root.setAttribute("aria-label", alt);
        root.removeAttribute("width");
        root.removeAttribute("height");
        return root;
    }

    /** Drops the one id that is the same in every drawing and that nothing refers to. */
    private static void unname(Element root) {
        NodeList definitions = root.getElementsByTagName("defs");
        for (int i = 0; i < definitions.getLength(); i++) {
            Element element = (Element) definitions.item(i);
            if (element.getAttribute("id").equals("genericDefs")) {
                element.removeAttribute("id");
            }
        }
    }

    /**
     * Names the family and weight as a style sheet does, where the drawing names the font alone, and drops what says
     * nothing about a chart's words: that blanks are kept.
     */
    private static void simplify(Element element) {
        element.removeAttribute("xml:space");
        element.removeAttribute("text-rendering");
        if (element.hasAttribute("font-family")) {
            boolean semiBold = element.getAttribute("font-family").contains(ChartFont.SEMI_BOLD.family());
            element.setAttribute("font-family", "'" + ChartFont.REGULAR.family() + "', sans-serif");
            element.setAttribute("font-weight", semiBold ? "600" : "400");
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                simplify(inner);
            }
        }
    }

    private static String text(Element root, SVGGraphics2D graphics) {
        StringWriter out = new StringWriter();
        try {
            graphics.stream(root, out, false, false);
        } catch (SVGGraphics2DIOException failure) {
            throw new IllegalStateException("cannot write a chart", failure);
        }
        return BREAK_IN_TAG
                .matcher(out.toString().substring(out.toString().indexOf("<svg")))
                .replaceAll("");
    }
}

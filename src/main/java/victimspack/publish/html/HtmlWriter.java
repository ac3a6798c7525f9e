package victimspack.publish.html;

import java.util.Base64;
import victimspack.pack.document.Block;
import victimspack.pack.document.Pack;
import victimspack.publish.chart.SvgWriter;
import victimspack.publish.resource.Resource;

/** The pack as a web page in one file: style, fonts and charts are inside, and nothing needs script or a network. */
public final class HtmlWriter implements Edition {

    /** Widths in points at which a chart is drawn for a screen that has room, and for a telephone. */
    private static final int WIDE = 525;

    private static final int NARROW = 240;

    private HtmlWriter() {}

    /** The page; the same pack gives the same text. */
    public static String write(Pack pack) {
        return Template.of(pack, new HtmlWriter());
    }

    @Override
    public String style(Pack pack) {
        return face(400, "source-sans-3-regular.woff2")
                + face(600, "source-sans-3-semibold.woff2")
                + Resource.text("screen.css");
    }

    private static String face(int weight, String file) {
        return "@font-face{font-family:'Source Sans 3';font-style:normal;font-weight:" + weight
                + ";src:url(data:font/woff2;base64,"
                + Base64.getEncoder().encodeToString(Resource.bytes(file)) + ") format('woff2')}\n";
    }

    @Override
    public String head(Pack pack) {
        return "";
    }

    @Override
    public String text(String text) {
        return Xml.text(text);
    }

    @Override
    public String chart(Block.Figure figure) {
        return "<div class=\"chart on-wide\">" + SvgWriter.write(figure, WIDE) + "</div><div class=\"chart on-narrow\">"
                + SvgWriter.write(figure, NARROW) + "</div>\n";
    }

    @Override
    public boolean onScreen() {
        return true;
    }
}

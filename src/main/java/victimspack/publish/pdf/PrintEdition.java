package victimspack.publish.pdf;

import java.util.List;
import victimspack.pack.document.Block;
import victimspack.pack.document.Identity;
import victimspack.pack.document.Pack;
import victimspack.pack.document.Section;
import victimspack.publish.html.Edition;
import victimspack.publish.resource.Resource;

/** The printed document: running heads, an outline, and charts drawn where their objects stand. */
final class PrintEdition implements Edition {

    private final Glyphs glyphs = new Glyphs();
    private final ChartObjects charts = new ChartObjects(glyphs);

    List<MissingGlyph> missing() {
        return glyphs.missing();
    }

    ChartObjects charts() {
        return charts;
    }

    @Override
    public String style(Pack pack) {
        Identity identity = pack.identity();
        String banner = identity.banner() == null ? "" : identity.banner();
        return Resource.text("print.css")
                + "@page {"
                + margin("top-left", quoted(identity.title() + " | " + identity.period()), "")
                + margin("top-right", quoted(identity.marking()), "")
                + margin("bottom-left", quoted(identity.force()), "")
                + margin("bottom-center", quoted(banner), "font-weight:600;color:#9b1c1c;white-space:nowrap;")
                + margin("bottom-right", "counter(page) ' of ' counter(pages)", "")
                + "}\n";
    }

    private static String margin(String box, String content, String looks) {
        return "@" + box + "{content:" + content + ";font-family:'Source Sans 3';font-size:8pt;color:#4a4f57;" + looks
                + "}\n";
    }

    /** A string of CSS inside XML, on one line: a force's name may hold an ampersand. */
    private String quoted(String text) {
        String line = text(text).replaceAll("\\s+", " ");
        return "'" + escaped(line.replace("\\", "\\\\").replace("'", "\\'")) + "'";
    }

    @Override
    public String head(Pack pack) {
        StringBuilder outline = new StringBuilder("<bookmarks>");
        bookmark(outline, pack.cover());
        pack.sections().forEach(section -> bookmark(outline, section));
        return outline.append("</bookmarks>").toString();
    }

    private void bookmark(StringBuilder outline, Section section) {
        outline.append("<bookmark name=\"").append(escaped(text(section.title())));
        outline.append("\" href=\"#").append(escaped(section.id())).append("\">");
        section.sections().forEach(child -> bookmark(outline, child));
        outline.append("</bookmark>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String text(String text) {
        return glyphs.shown(text);
    }

    @Override
    public String chart(Block.Figure figure) {
        double height = charts.add(figure);
        return "<object type=\"chart\" id=\"" + escaped(figure.id()) + "-chart\" alt=\"" + escaped(text(figure.alt()))
                + "\" style=\"height:" + Math.round(height) + "pt\"></object>";
    }

    @Override
    public boolean onScreen() {
        return false;
    }
}

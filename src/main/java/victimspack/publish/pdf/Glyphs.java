package victimspack.publish.pdf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import victimspack.publish.chart.ChartFont;
import victimspack.publish.html.Xml;

/** Which characters the embedded font has, and which it was asked for in vain. */
final class Glyphs {

    private static final int EXCERPT = 60;

    private final Map<Integer, MissingGlyph> missing = new LinkedHashMap<>();

    /** The text with every character that would print as an empty box, or turn others round, named in words. */
    String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (point == '\n' || point == '\t' || prints(point)) {
                shown.appendCodePoint(point);
            } else {
                shown.append(missing.computeIfAbsent(point, absent -> missing(absent, text))
                        .shown());
            }
        });
        return shown.toString();
    }

    private static boolean prints(int point) {
        return !Character.isISOControl(point)
                && !Xml.turns(point)
                && ChartFont.REGULAR.has(point)
                && ChartFont.SEMI_BOLD.has(point);
    }

    private static MissingGlyph missing(int point, String text) {
        int at = text.indexOf(Character.toString(point));
        int from = Math.max(0, at - EXCERPT / 2);
        int to = Math.min(text.length(), at + EXCERPT / 2);
        return new MissingGlyph(point, Xml.named(point), text.substring(from, to));
    }

    /** Each missing character once, with where it first stood. */
    List<MissingGlyph> missing() {
        return List.copyOf(missing.values());
    }
}

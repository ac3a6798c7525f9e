package victimspack.publish.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/** A label broken into lines that fit a width. */
record TextBox(List<String> lines, Font font, Color colour) {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final double LEADING = 1.18;

    static TextBox of(String text, Font font, Color colour, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words(text, font, width)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, font) > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return new TextBox(List.copyOf(lines), font, colour);
    }

    /** The words, those that are wider than the width cut to it. */
    private static List<String> words(String text, Font font, double width) {
        List<String> words = new ArrayList<>();
        for (String word : text.split(" ")) {
            int from = 0;
            for (int to = 1; to < word.length(); to++) {
                if (width(word.substring(from, to + 1), font) > width) {
                    words.add(word.substring(from, to));
                    from = to;
                }
            }
            words.add(word.substring(from));
        }
        return words;
    }

    static double width(String text, Font font) {
        return font.getStringBounds(text, CONTEXT).getWidth();
    }

    double width() {
        return lines.stream().mapToDouble(line -> width(line, font)).max().orElse(0);
    }

    double lineHeight() {
        return font.getSize2D() * LEADING;
    }

    double height() {
        return lines.size() * lineHeight();
    }

    /** Draws it with its left edge at x and its middle at y. */
    void drawMiddle(Graphics2D graphics, double x, double y) {
        drawTop(graphics, x, y - height() / 2);
    }

    /** Draws it with its left edge at x and its top at y. */
    void drawTop(Graphics2D graphics, double x, double y) {
        graphics.setFont(font);
        graphics.setPaint(colour);
        double ascent = (lineHeight() + font.getSize2D() * 0.68) / 2;
        for (int i = 0; i < lines.size(); i++) {
            graphics.drawString(lines.get(i), (float) x, (float) (y + i * lineHeight() + ascent));
        }
    }
}

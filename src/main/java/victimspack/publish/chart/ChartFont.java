package victimspack.publish.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import victimspack.publish.resource.Resource;

/** The embedded family, Source Sans 3, as every text of the pack is set in it. */
public enum ChartFont {
    REGULAR("source-sans-3-regular.ttf"),
    SEMI_BOLD("source-sans-3-semibold.ttf");

    private final String file;
    private final Font font;

    ChartFont(String file) {
        this.file = file;
        this.font = load(file);
    }

    private static Font load(String file) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(Resource.bytes(file)));
        } catch (FontFormatException | IOException failure) {
            throw new IllegalStateException("the program's font " + file + " is damaged", failure);
        }
    }

    /** At a size in points. */
    public Font at(double size) {
        return font.deriveFont((float) size);
    }

    /** Whether it can show a code point. */
    public boolean has(int point) {
        return font.canDisplay(point);
    }

    /** Its family's name, under which a renderer must know it to draw charts with it. */
    public String family() {
        return font.getFamily();
    }

    /** The TrueType file. */
    public byte[] bytes() {
        return Resource.bytes(file);
    }
}

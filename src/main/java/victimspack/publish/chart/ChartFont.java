package victimspack.publish.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import victimspack.publish.resource.Resource;

/** The embedded family, Source Sans 3, as every text of the pack is set in it. */
public enum ChartFont {
    REGULAR("source-sans-3-regular.ttf"),
    SEMI_BOLD("source-sans-3-semibold.ttf");

    private final String file;
    private @Nullable Font font;

    ChartFont(String file) {
        this.file = file;
    }

    /** Loaded when it is first asked for, so that what keeps it from that keeps no later run of the process from it. */
    private synchronized Font font() {
        if (font == null) {
            font = load(file);
        }
        return font;
    }

    /** From a file in the folder that the program has set for what it needs for a moment; Java's own copy of a stream would not lie there. */
    private static Font load(String file) {
        try {
            Path copy = Files.createTempFile(Path.of(System.getProperty("java.io.tmpdir")), "font", ".ttf");
            copy.toFile().deleteOnExit();
            Files.write(copy, Resource.bytes(file));
            return Font.createFont(Font.TRUETYPE_FONT, copy.toFile());
        } catch (FontFormatException failure) {
            throw new IllegalStateException("the program's font " + file + " is damaged", failure);
        } catch (IOException failure) {
            throw new UncheckedIOException("the program's font " + file + " cannot be laid out", failure);
        }
    }

    /** At a size in points. */
    public Font at(double size) {
        return font().deriveFont((float) size);
    }

    /** Whether it can show a code point. */
    public boolean has(int point) {
        return font().canDisplay(point);
    }

    /** Its family's name, under which a renderer must know it to draw charts with it. */
    public String family() {
        return font().getFamily();
    }

    /** The TrueType file. */
    public byte[] bytes() {
        return Resource.bytes(file);
    }
}

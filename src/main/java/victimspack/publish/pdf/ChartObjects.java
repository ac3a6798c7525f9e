package victimspack.publish.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import victimspack.pack.document.Block;
import victimspack.publish.chart.ChartDrawer;

/** Draws each figure's chart as vectors where its object stands in the document. */
final class ChartObjects implements FSObjectDrawerFactory {

    /** Width of the text on paper, in points: 176 mm. */
    private static final double WIDTH = 176 / 25.4 * 72;

    private final Map<String, ChartDrawer> drawers = new HashMap<>();
    private final Glyphs glyphs;

    ChartObjects(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    /** Takes in a figure's chart; its height on paper in points. */
    double add(Block.Figure figure) {
        ChartDrawer drawer = ChartDrawer.of(figure.chart(), glyphs::shown);
        drawers.put(figure.id() + "-chart", drawer);
        return drawer.height(WIDTH);
    }

    @Override
    public @Nullable FSObjectDrawer createDrawer(Element element) {
        ChartDrawer drawer = drawers.get(element.getAttribute("id"));
        return drawer == null ? null : new Drawn(drawer);
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return drawers.containsKey(element.getAttribute("id"));
    }

    private record Drawn(ChartDrawer drawer) implements FSObjectDrawer {

        @Override
        public @Nullable Map<Shape, String> drawObject(
                Element element,
                double x,
                double y,
                double width,
                double height,
                OutputDevice device,
                RenderingContext context,
                int dotsPerPixel) {
            double scale = width / dotsPerPixel / WIDTH;
            device.drawWithGraphics(
                    (float) x, (float) y, (float) width / dotsPerPixel, (float) height / dotsPerPixel, graphics -> {
                        graphics.scale(scale, scale);
                        drawer.draw(graphics, new Rectangle2D.Double(0, 0, WIDTH, height / dotsPerPixel / scale));
                    });
            return null;
        }
    }
}

package victimspack.publish.chart;

import java.awt.Graphics2D;
import java.util.List;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.text.TextBlockAnchor;
import org.jfree.chart.ui.Size2D;

/** A label under an axis, its lines centred and as close to each other as those of all other words of a chart. */
final class CentredLabel extends TextBlock {

    private static final long serialVersionUID = 1L;

    private final transient TextBox box;

    CentredLabel(TextBox box) {
        this.box = box;
    }

    @Override
    public Size2D calculateDimensions(Graphics2D graphics) {
        return new Size2D(box.width(), box.height());
    }

    /** Draws it with its middle at x and its top at y, as labels under an axis are anchored. */
    @Override
    public void draw(
            Graphics2D graphics,
            float x,
            float y,
            TextBlockAnchor anchor,
            float rotationX,
            float rotationY,
            double angle) {
        double top = y;
        for (String line : box.lines()) {
            TextBox one = new TextBox(List.of(line), box.font(), box.colour());
            one.drawTop(graphics, x - one.width() / 2, top);
            top += box.lineHeight();
        }
    }
}

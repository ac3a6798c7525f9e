package victimspack.publish.chart;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Labels to the right of a plot, each at the height of what it names, moved apart where they would overlap. */
final class SideLabels {

    private static final double GAP = 1;

    /**
     * A label.
     *
     * @param y where it belongs
     */
    record Label(TextBox box, double y) {}

    private SideLabels() {}

    static void draw(Graphics2D graphics, List<Label> labels, double x, double top, double bottom) {
        List<Label> sorted = new ArrayList<>(labels);
        sorted.sort(Comparator.comparingDouble(Label::y));
        double[] middles = spread(sorted, top, bottom);
        for (int i = 0; i < middles.length; i++) {
            sorted.get(i).box().drawMiddle(graphics, x, middles[i]);
        }
    }

    /** The middles of labels sorted from the top, moved down past each other, then up from the bottom. */
    static double[] spread(List<Label> sorted, double top, double bottom) {
        double[] middles = new double[sorted.size()];
        double free = top;
        for (int i = 0; i < middles.length; i++) {
            double half = sorted.get(i).box().height() / 2;
            middles[i] = Math.max(sorted.get(i).y(), free + half);
            free = middles[i] + half + GAP;
        }
        double limit = bottom;
        for (int i = middles.length - 1; i >= 0; i--) {
            double half = sorted.get(i).box().height() / 2;
            middles[i] = Math.min(middles[i], limit - half);
            limit = middles[i] - half - GAP;
        }
        return middles;
    }
}

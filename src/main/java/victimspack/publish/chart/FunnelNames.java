package victimspack.publish.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Names of units beside their marks, on the side and at the height where they cover neither a mark nor another name nor, if it can be, the line of all together. */
final class FunnelNames {

    private static final double FROM_MARK = 5;
    private static final double MARK = 3.2;
    private static final double LINE = 1;

    /**
     * A mark and its name.
     *
     * @param words empty where the name is not written
     */
    record Name(String words, boolean marked, double x, double y) {}

    private FunnelNames() {}

    /** @param line the height of the line of all together */
    static void draw(Graphics2D graphics, List<Name> names, Rectangle2D plotted, double line) {
        List<Rectangle2D> taken = new ArrayList<>();
        taken.add(new Rectangle2D.Double(plotted.getX(), line - LINE / 2, plotted.getWidth(), LINE));
        names.forEach(name -> taken.add(new Rectangle2D.Double(name.x() - MARK, name.y() - MARK, 2 * MARK, 2 * MARK)));
        names.stream()
                .filter(name -> !name.words().isEmpty())
                .sorted(Comparator.comparing(Name::marked).reversed())
                .forEach(name -> draw(graphics, name, plotted, taken));
    }

    private static void draw(Graphics2D graphics, Name name, Rectangle2D plotted, List<Rectangle2D> taken) {
        Font font = name.marked() ? Looks.STRONG : Looks.SMALL;
        TextBox box = TextBox.of(name.words(), font, Looks.TEXT, plotted.getWidth());
        Rectangle2D best = null;
        double least = Double.MAX_VALUE;
        for (Rectangle2D place : places(name, box)) {
            double covered = covered(place, taken) + outside(place, plotted);
            if (covered < least) {
                least = covered;
                best = place;
            }
        }
        if (best != null) {
            box.drawTop(graphics, best.getX(), best.getY());
            taken.add(best);
        }
    }

    /** To the right, to the left, above and below, in the order in which they are liked. */
    private static List<Rectangle2D> places(Name name, TextBox box) {
        double width = box.width();
        double height = box.height();
        double middle = name.y() - height / 2;
        return List.of(
                new Rectangle2D.Double(name.x() + FROM_MARK, middle, width, height),
                new Rectangle2D.Double(name.x() - FROM_MARK - width, middle, width, height),
                new Rectangle2D.Double(name.x() - width / 2, name.y() - FROM_MARK - height, width, height),
                new Rectangle2D.Double(name.x() - width / 2, name.y() + FROM_MARK, width, height),
                new Rectangle2D.Double(name.x() + FROM_MARK, middle - height, width, height),
                new Rectangle2D.Double(name.x() + FROM_MARK, middle + height, width, height));
    }

    private static double covered(Rectangle2D place, List<Rectangle2D> taken) {
        return taken.stream()
                .map(place::createIntersection)
                .filter(common -> common.getWidth() > 0 && common.getHeight() > 0)
                .mapToDouble(common -> common.getWidth() * common.getHeight())
                .sum();
    }

    private static double outside(Rectangle2D place, Rectangle2D plotted) {
        Rectangle2D inside = place.createIntersection(plotted);
        double seen = Math.max(0, inside.getWidth()) * Math.max(0, inside.getHeight());
        return place.getWidth() * place.getHeight() - seen;
    }
}

package victimspack.publish.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.util.ShapeUtils;
import victimspack.grade.Grade;
import victimspack.grade.control.Variation;

/**
 * Colours, lines, marks and type of all charts. The four colours of series are the Government Analysis Function's; two of
 * them are too pale for text and serve for marks alone.
 */
final class Looks {

    static final List<Color> SERIES =
            List.of(new Color(0x12436D), new Color(0x28A197), new Color(0x801650), new Color(0xF46A25));
    static final Color TEXT = new Color(0x1B1E23);
    static final Color SECONDARY = new Color(0x4A4F57);
    static final Color GRID = new Color(0xE3E6EA);
    static final Color AXIS = new Color(0x7A8089);

    static final Font LABEL = ChartFont.REGULAR.at(8.5);
    static final Font SMALL = ChartFont.REGULAR.at(8);
    static final Font STRONG = ChartFont.SEMI_BOLD.at(8.5);

    static final Stroke HAIRLINE = new BasicStroke(0.6f);
    static final Stroke LINE = new BasicStroke(1.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    static final Stroke WHISKER = new BasicStroke(0.9f);
    static final Stroke WHISKER_GROUND = new BasicStroke(2.2f);
    static final Stroke DASHES =
            new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {4f, 3f}, 0f);

    private static final double R = 2.6;

    private Looks() {}

    /** The mark of a series' points, by shape as well as colour. */
    static Shape mark(int series) {
        return switch (series) {
            case 0 -> new Ellipse2D.Double(-R, -R, 2 * R, 2 * R);
            case 1 -> new Rectangle2D.Double(-R + 0.3, -R + 0.3, 2 * R - 0.6, 2 * R - 0.6);
            case 2 -> polygon(0, -R - 0.4, R + 0.4, R, -R - 0.4, R);
            default -> polygon(0, -R - 0.6, R + 0.6, 0, 0, R + 0.6, -R - 0.6, 0);
        };
    }

    private static Shape polygon(double... points) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }

    /** The ground of an exceptional period. */
    static final Color EXCEPTIONAL = new Color(0xE6E1D8);

    /** The line of a break in the series. */
    static final Stroke BREAK =
            new BasicStroke(1.1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {1.5f, 1.5f}, 0f);

    /** The ground between process limits. */
    static final Color USUAL = new Color(0xEEF1F5);

    /**
     * The mark of a month, by shape as well as colour.
     *
     * @param size 1 in a chart of its own, less in a small one
     */
    static Shape mark(Variation variation, double size) {
        return switch (variation) {
            case IMPROVEMENT -> ShapeUtils.createDiamond((float) (4 * size));
            case CONCERN -> ShapeUtils.createDiagonalCross((float) (3 * size), (float) (0.9 * size));
            case NEUTRAL -> square(R * size);
            case COMMON_CAUSE, NOT_TESTED -> new Ellipse2D.Double(-1.5 * size, -1.5 * size, 3 * size, 3 * size);
        };
    }

    private static Shape square(double half) {
        return new Rectangle2D.Double(-half, -half, 2 * half, 2 * half);
    }

    /** A month's colour. */
    static Color ink(Variation variation) {
        return switch (variation) {
            case IMPROVEMENT -> new Color(0x1D5FA8);
            case CONCERN -> new Color(0xB23A00);
            case NEUTRAL -> SERIES.get(2);
            case COMMON_CAUSE, NOT_TESTED -> SECONDARY;
        };
    }

    /** The pale ground of a grade. */
    static Color tint(Grade grade) {
        return switch (grade) {
            case SATISFACTORY -> new Color(0xEDF5F1);
            case CLOSE_MONITORING -> new Color(0xFBF3E6);
            case REQUIRES_ACTION -> new Color(0xFBECEC);
            default -> new Color(0xF3F4F5);
        };
    }

    /** A grade's colour for words. */
    static Color ink(Grade grade) {
        return switch (grade) {
            case SATISFACTORY -> new Color(0x00563F);
            case CLOSE_MONITORING -> new Color(0x7A4100);
            case REQUIRES_ACTION -> new Color(0x9B1C1C);
            default -> SECONDARY;
        };
    }

    /** A grade's shape, as everywhere in the pack. */
    static String shape(Grade grade) {
        return switch (grade) {
            case SATISFACTORY -> "●";
            case CLOSE_MONITORING -> "▲";
            case REQUIRES_ACTION -> "■";
            default -> "–";
        };
    }
}

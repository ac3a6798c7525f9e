package victimspack.publish.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Path2D;

/** An interval drawn as a line with a short bar at either end, on a white ground that keeps it clear of marks. */
final class Whisker {

    private static final double CAP = 2.2;

    private Whisker() {}

    static void vertical(Graphics2D graphics, Paint paint, double x, double from, double to) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(x, from);
        path.lineTo(x, to);
        path.moveTo(x - CAP, from);
        path.lineTo(x + CAP, from);
        path.moveTo(x - CAP, to);
        path.lineTo(x + CAP, to);
        graphics.setPaint(paint);
        graphics.setStroke(Looks.WHISKER);
        graphics.draw(path);
    }

    static void horizontal(Graphics2D graphics, double y, double from, double to) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(from, y);
        path.lineTo(to, y);
        path.moveTo(from, y - CAP);
        path.lineTo(from, y + CAP);
        path.moveTo(to, y - CAP);
        path.lineTo(to, y + CAP);
        graphics.setPaint(Color.WHITE);
        graphics.setStroke(Looks.WHISKER_GROUND);
        graphics.draw(path);
        graphics.setPaint(Looks.TEXT);
        graphics.setStroke(Looks.WHISKER);
        graphics.draw(path);
    }
}

package victimspack.publish.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import victimspack.pack.document.Chart;

/** The shaded ground of exceptional periods and the lines of breaks in the series, to lie under everything else. */
record TimesGround(Chart.Times times, Canvas canvas) {

    void draw() {
        times.shades().forEach(this::draw);
        times.cuts().forEach(this::draw);
    }

    private void draw(Chart.Shade shade) {
        Rectangle2D area = canvas.area();
        double left = canvas.left(shade.first());
        double right = canvas.left(shade.last() + 1);
        canvas.graphics().setPaint(Looks.EXCEPTIONAL);
        canvas.graphics().fill(new Rectangle2D.Double(left, area.getY(), right - left, area.getHeight()));
        canvas.graphics().setPaint(Looks.AXIS);
        canvas.graphics().setStroke(Looks.HAIRLINE);
        vertical(left);
        vertical(right);
    }

    private void draw(Chart.Cut cut) {
        canvas.graphics().setPaint(Looks.TEXT);
        canvas.graphics().setStroke(Looks.BREAK);
        vertical(canvas.left(cut.first()));
    }

    private void vertical(double x) {
        Rectangle2D area = canvas.area();
        canvas.graphics().draw(new Line2D.Double(x, area.getY(), x, area.getMaxY()));
    }
}

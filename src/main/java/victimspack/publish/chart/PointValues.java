package victimspack.publish.chart;

import java.math.BigDecimal;
import java.util.List;
import victimspack.grade.Interval;
import victimspack.pack.document.Chart;

/** Each point's value in figures beside the only line: all where there is room, otherwise the last alone. */
record PointValues(Chart.Trend trend, Canvas canvas) {

    private static final double ROOM = 29;
    private static final double GAP = 2.5;

    void draw() {
        if (trend.lines().size() != 1) {
            return;
        }
        List<Chart.Point> points = trend.lines().get(0).points();
        boolean all = canvas.area().getWidth() / Math.max(1, points.size()) >= ROOM;
        for (int i = 0; i < points.size(); i++) {
            BigDecimal value = points.get(i).value();
            boolean last = i == points.size() - 1;
            if (value != null && (all || last)) {
                draw(points.get(i), value, i, last);
            }
        }
    }

    /** Above the whisker, or below it where the baseline would strike the figures through. */
    private void draw(Chart.Point point, BigDecimal value, int column, boolean last) {
        TextBox box = TextBox.of(
                Figures.value(trend.unit(), value),
                last ? Looks.STRONG : Looks.SMALL,
                Looks.TEXT,
                canvas.area().getWidth());
        Interval interval = point.interval();
        double middle = value.doubleValue();
        double above = canvas.value(interval == null ? middle : interval.upper()) - GAP - box.height();
        double below = canvas.value(interval == null ? middle : interval.lower()) + GAP;
        boolean outside = above < canvas.area().getY() - box.height();
        boolean fitsBelow = below + box.height() <= canvas.area().getMaxY();
        double top = (outside || struck(above, box.height())) && fitsBelow ? below : above;
        box.drawTop(canvas.graphics(), canvas.middle(column) - box.width() / 2, top);
    }

    private boolean struck(double top, double height) {
        Chart.Level level = trend.level();
        if (level == null) {
            return false;
        }
        double y = canvas.value(level.value().doubleValue());
        return top - 1 <= y && y <= top + height + 1;
    }
}

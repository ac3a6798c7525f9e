package victimspack.publish.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jfree.chart.JFreeChart;
import victimspack.pack.document.Chart;

/** A control chart with the latest limits, the mean and the target named to the right. */
final class ControlDrawer implements ChartDrawer {

    private static final double HEIGHT = 118;
    private static final double SIDE_SHARE = 0.2;

    private final Chart.Control control;
    private final UnaryOperator<String> shown;
    private final Scale scale;
    private final TimesNames names;

    ControlDrawer(Chart.Control control, UnaryOperator<String> shown) {
        this.control = control;
        this.shown = shown;
        this.scale = ControlPlot.scale(control);
        this.names = new TimesNames(control.times(), shown);
    }

    @Override
    public double height(double width) {
        return HEIGHT + names.height();
    }

    /** The chart without the words beside it. */
    JFreeChart chart() {
        return ControlPlot.chart(control, scale, shown);
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        TimesFrame frame = new TimesFrame(graphics, area, names);
        double side = frame.side(SIDE_SHARE);
        double used = levels().stream()
                .mapToDouble(level -> box(level, side).width())
                .max()
                .orElse(0);
        Canvas canvas = frame.draw(chart(), Figures.axis(control.unit(), scale), used);
        latest(canvas);
        frame.beside(
                canvas,
                levels().stream()
                        .map(level -> new SideLabels.Label(
                                box(level, side), canvas.value(level.value().doubleValue())))
                        .toList());
    }

    private TextBox box(Chart.Level level, double width) {
        return TextBox.of(shown.apply(level.words()), Looks.LABEL, Looks.TEXT, width);
    }

    /** What is named beside the chart: the levels of the latest month, and the target. */
    private List<Chart.Level> levels() {
        List<Chart.Level> levels = new ArrayList<>();
        Chart.Limits limits = control.months().get(control.months().size() - 1).limits();
        if (limits != null) {
            levels.add(new Chart.Level(limits.upper(), "Upper limit " + Figures.upper(control.unit(), limits)));
            levels.add(new Chart.Level(limits.mean(), "Mean " + Figures.value(control.unit(), limits.mean())));
            levels.add(new Chart.Level(limits.lower(), "Lower limit " + Figures.lower(control.unit(), limits)));
        }
        if (control.target() != null) {
            levels.add(control.target());
        }
        return levels;
    }

    /** The latest month in figures at its mark. */
    private void latest(Canvas canvas) {
        int last = control.months().size() - 1;
        BigDecimal value = control.months().get(last).value();
        if (value != null) {
            TextBox box = TextBox.of(
                    Figures.value(control.unit(), value),
                    Looks.STRONG,
                    Looks.TEXT,
                    canvas.area().getWidth());
            double top = new FreePlace(canvas.value(value.doubleValue()), box.height(), lines(canvas))
                    .top(TimesFrame.top(canvas), canvas.area().getMaxY());
            double left = Math.min(
                    canvas.middle(last) - box.width() / 2, canvas.area().getMaxX() - box.width());
            box.drawTop(canvas.graphics(), left, top);
        }
    }

    /** The heights of the lines at the latest month. */
    private List<Double> lines(Canvas canvas) {
        return levels().stream()
                .map(level -> canvas.value(level.value().doubleValue()))
                .toList();
    }
}

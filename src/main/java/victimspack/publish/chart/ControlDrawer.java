package victimspack.publish.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jfree.chart.JFreeChart;
import victimspack.pack.document.Chart;

/** A control chart with the latest month, its limits, the mean and the target named to the right. */
final class ControlDrawer implements ChartDrawer {

    private static final double HEIGHT = 118;
    private static final double SIDE_SHARE = 0.2;

    private record Named(TextBox box, double value) {}

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
        List<Named> named = named(frame.side(SIDE_SHARE));
        double used =
                named.stream().mapToDouble(name -> name.box().width()).max().orElse(0);
        Canvas canvas = frame.draw(chart(), Figures.axis(control.unit(), scale), used);
        frame.beside(
                canvas,
                named.stream()
                        .map(name -> new SideLabels.Label(name.box(), canvas.value(name.value())))
                        .toList());
    }

    private Chart.Month last() {
        return control.months().get(control.months().size() - 1);
    }

    /** What is named beside the chart, and the latest month in figures, which stands where its line ends. */
    private List<Named> named(double width) {
        List<Named> named = new ArrayList<>();
        for (Chart.Level level : levels()) {
            TextBox box = TextBox.of(shown.apply(level.words()), Looks.LABEL, Looks.TEXT, width);
            named.add(new Named(box, level.value().doubleValue()));
        }
        BigDecimal value = last().value();
        if (value != null) {
            String words = shown.apply(last().label()) + " " + Figures.value(control.unit(), value);
            named.add(new Named(TextBox.of(words, Looks.STRONG, Looks.TEXT, width), value.doubleValue()));
        }
        return named;
    }

    /** The levels of the latest month, and the target. */
    private List<Chart.Level> levels() {
        List<Chart.Level> levels = new ArrayList<>();
        Chart.Limits limits = last().limits();
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
}

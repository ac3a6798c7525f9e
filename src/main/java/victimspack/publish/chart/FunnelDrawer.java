package victimspack.publish.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import victimspack.pack.document.Chart;

/** Units by base and value between the limits of chance, with the limits' and the level's words to the right. */
final class FunnelDrawer implements ChartDrawer {

    private static final double HEIGHT = 190;
    private static final double HEAD = 13;
    private static final double FOOT = 13;
    private static final double SIDE_GAP = 6;
    private static final double SIDE_SHARE = 0.2;

    private final Chart.Funnel funnel;
    private final UnaryOperator<String> shown;
    private final Scale bases;
    private final Scale values;

    FunnelDrawer(Chart.Funnel funnel, UnaryOperator<String> shown) {
        this.funnel = funnel;
        this.shown = shown;
        this.bases = Scale.fromZero(
                Chart.Unit.COUNT,
                funnel.dots().stream().map(dot -> (double) dot.base()).toList());
        this.values = Scale.forLines(funnel.unit(), reach(funnel));
    }

    /** What the axis of values must hold: every unit, and the limits of the middle of the bases. */
    private static List<Double> reach(Chart.Funnel funnel) {
        List<Double> reach = new ArrayList<>();
        funnel.dots().forEach(dot -> reach.add(dot.value().doubleValue()));
        reach.add(funnel.level().value().doubleValue());
        for (Chart.Bounds bounds : funnel.bounds()) {
            reach.add(bounds.inner().lower());
            reach.add(bounds.inner().upper());
        }
        return reach;
    }

    @Override
    public double height(double width) {
        return HEIGHT;
    }

    /** The chart without words. */
    JFreeChart chart() {
        XYSeriesCollection data = new XYSeriesCollection();
        data.addSeries(line("inner lower", bounds -> bounds.inner().lower()));
        data.addSeries(line("inner upper", bounds -> bounds.inner().upper()));
        data.addSeries(line("outer lower", bounds -> bounds.outer().lower()));
        data.addSeries(line("outer upper", bounds -> bounds.outer().upper()));
        data.addSeries(dots("others", false));
        data.addSeries(dots("marked", true));
        XYPlot plot = Plots.plot(data, bases, funnel.unit(), values, new FunnelRenderer());
        plot.addRangeMarker(
                new ValueMarker(funnel.level().value().doubleValue(), Looks.SECONDARY, Looks.HAIRLINE),
                Layer.BACKGROUND);
        return Plots.chart(plot);
    }

    /** A limit, as far as it lies within the axis. */
    private XYSeries line(String name, ToDoubleFunction<Chart.Bounds> end) {
        XYSeries line = new XYSeries(name, false);
        for (Chart.Bounds bounds : funnel.bounds()) {
            double value = end.applyAsDouble(bounds);
            if (value >= values.low() && value <= values.high()) {
                line.add(bounds.base(), value);
            }
        }
        return line;
    }

    private XYSeries dots(String name, boolean marked) {
        XYSeries dots = new XYSeries(name, false, true);
        funnel.dots().stream()
                .filter(dot -> dot.marked() == marked)
                .forEach(dot -> dots.add(dot.base(), dot.value().doubleValue()));
        return dots;
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        double side = area.getWidth() * SIDE_SHARE;
        Rectangle2D inner = new Rectangle2D.Double(
                area.getX(), area.getY() + HEAD, area.getWidth() - side - SIDE_GAP, area.getHeight() - HEAD - FOOT);
        ChartRenderingInfo info = new ChartRenderingInfo();
        JFreeChart chart = chart();
        chart.draw(graphics, inner, null, info);
        Rectangle2D plotted = info.getPlotInfo().getDataArea();
        XYPlot plot = chart.getXYPlot();
        axisWords(graphics, area, plotted);
        FunnelNames.draw(
                graphics,
                named(plot, plotted),
                plotted,
                y(plot, plotted, funnel.level().value().doubleValue()));
        SideLabels.draw(
                graphics,
                sideLabels(plot, plotted, side),
                plotted.getMaxX() + SIDE_GAP,
                plotted.getY() - HEAD / 2,
                area.getMaxY());
    }

    private void axisWords(Graphics2D graphics, Rectangle2D area, Rectangle2D plotted) {
        String from = values.startsAtZero()
                ? ""
                : " (the axis starts at %s)"
                        .formatted(Figures.ticks(funnel.unit(), values.step()).format(values.low()));
        TextBox.of("Per cent" + from, Looks.SMALL, Looks.SECONDARY, area.getWidth())
                .drawTop(graphics, area.getX(), area.getY());
        TextBox words = TextBox.of("Number among whom was counted", Looks.SMALL, Looks.SECONDARY, area.getWidth());
        words.drawTop(graphics, plotted.getMaxX() - words.width(), area.getMaxY() - words.height());
    }

    private List<FunnelNames.Name> named(XYPlot plot, Rectangle2D plotted) {
        return funnel.dots().stream()
                .map(dot -> new FunnelNames.Name(
                        dot.named() ? shown.apply(dot.label()) : "",
                        dot.marked(),
                        plot.getDomainAxis().valueToJava2D(dot.base(), plotted, plot.getDomainAxisEdge()),
                        y(plot, plotted, dot.value().doubleValue())))
                .toList();
    }

    private List<SideLabels.Label> sideLabels(XYPlot plot, Rectangle2D plotted, double width) {
        Chart.Bounds last = funnel.bounds().get(funnel.bounds().size() - 1);
        List<SideLabels.Label> labels = new ArrayList<>();
        labels.add(label(
                plot, plotted, funnel.level().words(), funnel.level().value().doubleValue(), width));
        labels.add(label(plot, plotted, "99.8% limit", last.outer().upper(), width));
        labels.add(label(plot, plotted, "95% limit", last.inner().upper(), width));
        labels.add(label(plot, plotted, "95% limit", last.inner().lower(), width));
        labels.add(label(plot, plotted, "99.8% limit", last.outer().lower(), width));
        return labels;
    }

    private SideLabels.Label label(XYPlot plot, Rectangle2D plotted, String words, double value, double width) {
        double within = Math.min(values.high(), Math.max(values.low(), value));
        return new SideLabels.Label(
                TextBox.of(shown.apply(words), Looks.SMALL, Looks.SECONDARY, width), y(plot, plotted, within));
    }

    private static double y(XYPlot plot, Rectangle2D plotted, double value) {
        return plot.getRangeAxis().valueToJava2D(value, plotted, plot.getRangeAxisEdge());
    }
}

package victimspack.publish.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.ui.Layer;
import org.jfree.data.category.DefaultCategoryDataset;
import victimspack.pack.document.Chart;

/** Small charts in rows: each with its title, its grade, its line on a scale whose ends are written, and its first and last value. */
final class MultiplesDrawer implements ChartDrawer {

    private static final double PLOT = 44;
    private static final double ROOM_BESIDE = 16;
    private static final double AXIS_GAP = 4;
    private static final double LINE = 10.5;
    private static final double FOOT = 2 * LINE + 10;

    private final Chart.Multiples multiples;
    private final UnaryOperator<String> shown;
    private final SmallScales scales;

    MultiplesDrawer(Chart.Multiples multiples, UnaryOperator<String> shown) {
        this.multiples = multiples;
        this.shown = shown;
        this.scales = SmallScales.of(multiples);
    }

    private SmallGrid grid(double width) {
        return new SmallGrid(multiples.charts().size(), width);
    }

    private double head(double width) {
        double most = 0;
        for (Chart.Multiple small : multiples.charts()) {
            most = Math.max(most, title(small, grid(width).column()).height());
        }
        return most + LINE + 4;
    }

    @Override
    public double height(double width) {
        return grid(width).rows() * (head(width) + PLOT + FOOT);
    }

    private TextBox title(Chart.Multiple small, double width) {
        return TextBox.of(shown.apply(small.title()), Looks.STRONG, Looks.TEXT, width);
    }

    /** One small chart without words. */
    JFreeChart chart(Chart.Multiple small) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        small.line()
                .points()
                .forEach(point -> data.addValue(point.value(), small.line().name(), point.label()));
        Chart.Trend trend = new Chart.Trend(multiples.unit(), List.of(bare(small.line())), null, List.of());
        CategoryAxis periods = Plots.categories();
        periods.setTickLabelsVisible(false);
        Scale scale = scales.of(small);
        CategoryPlot plot =
                Plots.plot(data, periods, multiples.unit(), SmallScales.drawn(scale), new TrendRenderer(trend));
        plot.getRangeAxis().setTickLabelsVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.addRangeMarker(new ValueMarker(scale.low(), Looks.GRID, Looks.HAIRLINE), Layer.BACKGROUND);
        plot.addRangeMarker(new ValueMarker(scale.high(), Looks.GRID, Looks.HAIRLINE), Layer.BACKGROUND);
        return Plots.chart(plot);
    }

    private static Chart.Line bare(Chart.Line line) {
        List<Chart.Point> points = line.points().stream()
                .map(point -> new Chart.Point(point.label(), point.value(), null))
                .toList();
        return new Chart.Line(line.name(), points);
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        SmallGrid grid = grid(area.getWidth());
        double height = head(area.getWidth()) + PLOT + FOOT;
        IntStream.range(0, multiples.charts().size()).forEach(i -> {
            double x = area.getX() + grid.x(i);
            double y = area.getY() + grid.row(i) * height;
            small(graphics, multiples.charts().get(i), x, y, grid.column(), head(area.getWidth()));
        });
    }

    private void small(Graphics2D graphics, Chart.Multiple small, double x, double y, double width, double head) {
        TextBox title = title(small, width);
        title.drawTop(graphics, x, y);
        String grade = Looks.shape(small.grade()) + " " + small.grade().words();
        TextBox.of(grade, Looks.SMALL, Looks.ink(small.grade()), width).drawTop(graphics, x, y + title.height());
        ChartRenderingInfo info = new ChartRenderingInfo();
        JFreeChart chart = chart(small);
        double axis = axisWidth();
        chart.draw(graphics, new Rectangle2D.Double(x + axis, y + head, width - axis, PLOT), null, info);
        Scale scale = scales.of(small);
        Canvas canvas = new Canvas(graphics, info.getPlotInfo().getDataArea(), (CategoryPlot) chart.getPlot());
        tick(scale, scale.low()).drawMiddle(graphics, x, canvas.value(scale.low()));
        tick(scale, scale.high()).drawMiddle(graphics, x, canvas.value(scale.high()));
        List<Chart.Point> points = small.line().points();
        if (!points.isEmpty()) {
            double foot = y + head + PLOT + 3;
            end(graphics, points.get(0), x, foot, width / 2, false);
            end(graphics, points.get(points.size() - 1), x + width / 2, foot, width / 2, true);
        }
    }

    /** The room that the widest end of a scale takes to the left of its chart. */
    private double axisWidth() {
        return AXIS_GAP
                + multiples.charts().stream()
                        .map(scales::of)
                        .mapToDouble(scale -> Math.max(
                                tick(scale, scale.low()).width(),
                                tick(scale, scale.high()).width()))
                        .max()
                        .orElse(0);
    }

    private TextBox tick(Scale scale, double value) {
        String words = Figures.ticks(multiples.unit(), scale.step()).format(value);
        return TextBox.of(words, Looks.SMALL, Looks.SECONDARY, PLOT);
    }

    private void end(Graphics2D graphics, Chart.Point point, double x, double y, double width, boolean last) {
        String value = point.value() == null ? "no figure" : Figures.value(multiples.unit(), point.value());
        TextBox number = TextBox.of(value, last ? Looks.STRONG : Looks.LABEL, Looks.TEXT, width);
        TextBox period = TextBox.of(shown.apply(point.label()), Looks.SMALL, Looks.SECONDARY, width + ROOM_BESIDE);
        number.drawTop(graphics, last ? x + width - number.width() : x, y);
        period.drawTop(graphics, last ? x + width - period.width() : x, y + LINE);
    }
}

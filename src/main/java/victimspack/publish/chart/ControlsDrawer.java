package victimspack.publish.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import victimspack.pack.document.Chart;

/** Small control charts in rows: each with its name, its mark, its months, the latest in figures and the usual range. */
final class ControlsDrawer implements ChartDrawer {

    private static final double PLOT = 44;
    private static final double LINE = 10.5;
    private static final double FOOT = 2 * LINE + 9;

    private final Chart.Controls controls;
    private final UnaryOperator<String> shown;

    ControlsDrawer(Chart.Controls controls, UnaryOperator<String> shown) {
        this.controls = controls;
        this.shown = shown;
    }

    private SmallGrid grid(double width) {
        return new SmallGrid(controls.charts().size(), width);
    }

    private double head(double width) {
        double column = grid(width).column();
        double most = controls.charts().stream()
                .mapToDouble(control -> title(control, column).height())
                .max()
                .orElse(0);
        return most + LINE + 4;
    }

    @Override
    public double height(double width) {
        return grid(width).rows() * (head(width) + PLOT + FOOT);
    }

    private TextBox title(Chart.Control control, double width) {
        return TextBox.of(shown.apply(control.name()), Looks.STRONG, Looks.TEXT, width);
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        SmallGrid grid = grid(area.getWidth());
        double head = head(area.getWidth());
        IntStream.range(0, controls.charts().size()).forEach(i -> {
            double y = area.getY() + grid.row(i) * (head + PLOT + FOOT);
            small(graphics, controls.charts().get(i), area.getX() + grid.x(i), y, grid.column(), head);
        });
    }

    private void small(Graphics2D graphics, Chart.Control control, double x, double y, double width, double head) {
        TextBox title = title(control, width);
        title.drawTop(graphics, x, y);
        SignalMark mark = SignalMark.of(control.variation());
        TextBox.of(mark.shape() + " " + control.variation().words(), Looks.SMALL, Looks.ink(control.variation()), width)
                .drawTop(graphics, x, y + title.height());
        ControlPlot.bare(control, ControlPlot.scale(control))
                .draw(graphics, new Rectangle2D.Double(x, y + head, width, PLOT));
        foot(graphics, control, x, y + head + PLOT + 2, width);
    }

    private void foot(Graphics2D graphics, Chart.Control control, double x, double y, double width) {
        Chart.Month last = control.months().get(control.months().size() - 1);
        String value = last.value() == null ? "no figure" : Figures.value(control.unit(), last.value());
        TextBox.of(shown.apply(last.label()) + ": " + value, Looks.STRONG, Looks.TEXT, width)
                .drawTop(graphics, x, y);
        Chart.Limits limits = last.limits();
        String usual = limits == null
                ? "no limits"
                : Figures.lower(control.unit(), limits) + " to " + Figures.upper(control.unit(), limits);
        TextBox.of("Usual: " + usual, Looks.SMALL, Looks.SECONDARY, width).drawTop(graphics, x, y + LINE);
    }
}

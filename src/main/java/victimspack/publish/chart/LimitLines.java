package victimspack.publish.chart;

import java.awt.geom.Path2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import victimspack.pack.document.Chart;

/** The mean, the process limits and the ground between them; each month's reach half way to its neighbours. */
record LimitLines(Chart.Control control, Canvas canvas) {

    /** A month that has limits, by its place on the axis. */
    private record Limited(int column, Chart.Limits limits) {}

    void draw() {
        stretches().forEach(this::draw);
    }

    /** Months with limits that follow each other. */
    private List<List<Limited>> stretches() {
        List<List<Limited>> stretches = new ArrayList<>();
        List<Limited> open = new ArrayList<>();
        for (int column = 0; column < control.months().size(); column++) {
            Chart.Limits limits = control.months().get(column).limits();
            if (limits != null) {
                open.add(new Limited(column, limits));
            } else if (control.months().get(column).value() != null && !open.isEmpty()) {
                stretches.add(open);
                open = new ArrayList<>();
            }
        }
        stretches.add(open);
        return stretches.stream().filter(stretch -> !stretch.isEmpty()).toList();
    }

    private void draw(List<Limited> stretch) {
        List<double[]> upper = corners(stretch, Chart.Limits::upper);
        List<double[]> lower = corners(stretch, Chart.Limits::lower);
        List<double[]> ground = new ArrayList<>(upper);
        for (int i = lower.size() - 1; i >= 0; i--) {
            ground.add(lower.get(i));
        }
        Path2D around = path(ground);
        around.closePath();
        canvas.graphics().setPaint(Looks.USUAL);
        canvas.graphics().fill(around);
        canvas.graphics().setPaint(Looks.SECONDARY);
        canvas.graphics().setStroke(Looks.DASHES);
        canvas.graphics().draw(path(upper));
        canvas.graphics().draw(path(lower));
        canvas.graphics().setPaint(Looks.AXIS);
        canvas.graphics().setStroke(Looks.HAIRLINE);
        canvas.graphics().draw(path(corners(stretch, Chart.Limits::mean)));
    }

    /** A level's line in steps: the same height over a month, and up or down between two. */
    private List<double[]> corners(List<Limited> stretch, Function<Chart.Limits, BigDecimal> level) {
        List<double[]> corners = new ArrayList<>();
        for (Limited limited : stretch) {
            double y = canvas.value(
                    Objects.requireNonNull(level.apply(limited.limits())).doubleValue());
            corners.add(new double[] {canvas.left(limited.column()), y});
            corners.add(new double[] {canvas.left(limited.column() + 1), y});
        }
        return corners;
    }

    private static Path2D path(List<double[]> corners) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(corners.get(0)[0], corners.get(0)[1]);
        corners.stream().skip(1).forEach(corner -> path.lineTo(corner[0], corner[1]));
        return path;
    }
}

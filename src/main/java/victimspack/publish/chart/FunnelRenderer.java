package victimspack.publish.chart;

import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;

/** Two pairs of limits as lines, the inner ones dashed; then the units' marks, the marked one larger and of another shape. */
final class FunnelRenderer extends XYLineAndShapeRenderer {

    private static final int LIMITS = 4;
    private static final int INNER = 2;
    private static final int MARKED = 5;

    FunnelRenderer() {
        for (int series = 0; series <= MARKED; series++) {
            boolean limit = series < LIMITS;
            setSeriesLinesVisible(series, limit);
            setSeriesShapesVisible(series, !limit);
            setSeriesPaint(series, limit ? Looks.AXIS : Looks.SERIES.get(series == MARKED ? 2 : 0));
            setSeriesStroke(series, series < INNER ? Looks.DASHES : Looks.WHISKER);
            setSeriesShape(series, Looks.mark(series == MARKED ? 2 : 0));
        }
        setDrawSeriesLineAsPath(true);
    }
}

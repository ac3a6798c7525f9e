package victimspack.publish.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.ui.Layer;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jspecify.annotations.Nullable;
import victimspack.pack.document.Chart;

/** The months of a control chart over their limits, without the words beside them. */
final class ControlPlot {

    private static final double SMALL = 0.55;

    private ControlPlot() {}

    static JFreeChart chart(Chart.Control control, Scale scale, UnaryOperator<String> shown) {
        return Plots.chart(plot(control, scale, Plots.categories(), shown, 1));
    }

    /** The same without the axes' words. */
    static JFreeChart bare(Chart.Control control, Scale scale) {
        CategoryAxis months = Plots.categories();
        months.setTickLabelsVisible(false);
        CategoryPlot plot = plot(control, scale, months, text -> text, SMALL);
        plot.getRangeAxis().setTickLabelsVisible(false);
        plot.setRangeGridlinesVisible(false);
        return Plots.chart(plot);
    }

    private static CategoryPlot plot(
            Chart.Control control, Scale scale, CategoryAxis months, UnaryOperator<String> shown, double size) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        control.months().forEach(month -> data.addValue(month.value(), control.name(), shown.apply(month.label())));
        CategoryPlot plot = Plots.plot(data, months, control.unit(), scale, new ControlRenderer(control, size));
        Chart.Level target = control.target();
        if (target != null) {
            plot.addRangeMarker(
                    new ValueMarker(target.value().doubleValue(), Looks.SERIES.get(1), Looks.LINE), Layer.BACKGROUND);
        }
        return plot;
    }

    /** The scale that holds every month, limit and the target. */
    static Scale scale(Chart.Control control) {
        List<Double> values = new ArrayList<>();
        for (Chart.Month month : control.months()) {
            add(values, month.value());
            Chart.Limits limits = month.limits();
            if (limits != null) {
                add(values, limits.lower());
                add(values, limits.upper());
            }
        }
        Chart.Level target = control.target();
        add(values, target == null ? null : target.value());
        return Scale.around(control.unit(), values);
    }

    private static void add(List<Double> values, @Nullable BigDecimal value) {
        if (value != null) {
            values.add(value.doubleValue());
        }
    }
}

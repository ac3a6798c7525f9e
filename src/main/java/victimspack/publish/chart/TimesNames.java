package victimspack.publish.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import victimspack.pack.document.Chart;

/**
 * The names of exceptional periods and breaks in a line above the plot, each over what it names and moved aside where names would
 * overlap. Where the line is too short for all of them they stand in the source line alone, which always has them.
 */
record TimesNames(Chart.Times times, UnaryOperator<String> shown) {

    static final double LINE = 11;
    private static final double GAP = 6;

    /** A name and the middle of what it names. */
    private record Name(TextBox box, double middle) {}

    /** The height of the line; 0 where there is nothing to name. */
    double height() {
        return times.isAlike() ? 0 : LINE;
    }

    /** @param top where the line begins, in points */
    void draw(Canvas canvas, double top) {
        List<Name> names = names(canvas);
        double room = canvas.area().getWidth();
        double width =
                names.stream().mapToDouble(name -> name.box().width() + GAP).sum() - GAP;
        if (width > room) {
            return;
        }
        double[] lefts = lefts(names, canvas.area().getX(), canvas.area().getMaxX());
        for (int i = 0; i < lefts.length; i++) {
            names.get(i).box().drawTop(canvas.graphics(), lefts[i], top);
        }
    }

    private List<Name> names(Canvas canvas) {
        List<Name> names = new ArrayList<>();
        times.shades()
                .forEach(shade -> names.add(new Name(
                        box(shade.name(), canvas), (canvas.left(shade.first()) + canvas.left(shade.last() + 1)) / 2)));
        times.cuts().forEach(cut -> names.add(new Name(box(cut.words(), canvas), canvas.left(cut.first()))));
        names.sort(Comparator.comparingDouble(Name::middle));
        return names;
    }

    private TextBox box(String words, Canvas canvas) {
        return TextBox.of(
                shown.apply(words), Looks.SMALL, Looks.TEXT, canvas.area().getWidth());
    }

    /** Each as near its middle as its neighbours and the plot's ends allow. */
    private static double[] lefts(List<Name> names, double from, double to) {
        double[] lefts = new double[names.size()];
        double free = from;
        for (int i = 0; i < lefts.length; i++) {
            double width = names.get(i).box().width();
            lefts[i] = Math.max(free, names.get(i).middle() - width / 2);
            free = lefts[i] + width + GAP;
        }
        double limit = to;
        for (int i = lefts.length - 1; i >= 0; i--) {
            double width = names.get(i).box().width();
            lefts[i] = Math.min(lefts[i], limit - width);
            limit = lefts[i] - GAP;
        }
        return lefts;
    }
}

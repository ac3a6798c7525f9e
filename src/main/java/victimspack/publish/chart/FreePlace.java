package victimspack.publish.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where a label beside a mark crosses no line: above the mark or below it, or past a line that lies there.
 *
 * @param mark   the mark's height
 * @param height the label's own
 * @param lines  the heights of the lines
 */
record FreePlace(double mark, double height, List<Double> lines) {

    private static final double FROM_MARK = 4;
    private static final double FROM_LINE = 1;

    /** The label's top; the nearest place between the limits that crosses no line, else above the mark. */
    double top(double least, double most) {
        List<Double> tops = new ArrayList<>(List.of(mark - FROM_MARK - height, mark + FROM_MARK));
        for (double line : lines) {
            tops.add(line - FROM_LINE - height);
            tops.add(line + FROM_LINE);
        }
        return tops.stream()
                .filter(top -> top >= least && top + height <= most)
                .filter(top -> top + height <= mark - FROM_MARK || top >= mark + FROM_MARK)
                .filter(top ->
                        lines.stream().noneMatch(line -> line > top - FROM_LINE && line < top + height + FROM_LINE))
                .min(Comparator.comparingDouble(top -> Math.abs(top + height / 2 - mark)))
                .orElse(mark - FROM_MARK - height);
    }
}

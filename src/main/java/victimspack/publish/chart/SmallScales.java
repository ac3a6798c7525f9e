package victimspack.publish.chart;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import victimspack.pack.document.Chart;

/**
 * The scales of small charts side by side. Percentages cover equally many points in every chart, so that slopes can be
 * compared, and begin where the chart's own values lie; anything else is on one scale from zero.
 *
 * @param unit  what values are counted in
 * @param whole the scale of all charts; of percentages only how much it covers is theirs
 */
record SmallScales(Chart.Unit unit, Scale whole) {

    private static final double ALL = 100;
    private static final double STEP = 5;
    private static final double LEAST = 20;

    /** A share of the scale above and below it, where a mark at its very end is not cut. */
    private static final double ROOM_FOR_A_MARK = 0.09;

    static SmallScales of(Chart.Multiples multiples) {
        if (multiples.unit() != Chart.Unit.PER_CENT) {
            List<Double> all = multiples.charts().stream()
                    .flatMap(SmallScales::values)
                    .map(BigDecimal::doubleValue)
                    .toList();
            return new SmallScales(multiples.unit(), Scale.fromZero(multiples.unit(), all));
        }
        double covered = multiples.charts().stream()
                .mapToDouble(small -> up(highest(small)) - down(lowest(small)))
                .max()
                .orElse(LEAST);
        double points = Math.min(ALL, 2 * STEP * Math.ceil(Math.max(LEAST, covered) / (2 * STEP)));
        return new SmallScales(multiples.unit(), new Scale(0, points, points));
    }

    /** One chart's scale: about the middle of its values, within 0 and 100 per cent. */
    Scale of(Chart.Multiple small) {
        if (unit != Chart.Unit.PER_CENT) {
            return whole;
        }
        double middle = (lowest(small) + highest(small)) / 2;
        double low = STEP * Math.round((middle - whole.high() / 2) / STEP);
        double within = Math.max(0, Math.min(ALL - whole.high(), low));
        return new Scale(within, within + whole.high(), whole.step());
    }

    /** A scale with room for the marks at its ends. */
    static Scale drawn(Scale scale) {
        double room = (scale.high() - scale.low()) * ROOM_FOR_A_MARK;
        return new Scale(scale.low() - room, scale.high() + room, scale.step());
    }

    private static double up(double value) {
        return STEP * Math.ceil(value / STEP);
    }

    private static double down(double value) {
        return STEP * Math.floor(value / STEP);
    }

    private static double lowest(Chart.Multiple small) {
        return values(small)
                .min(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO)
                .doubleValue();
    }

    private static double highest(Chart.Multiple small) {
        return values(small)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO)
                .doubleValue();
    }

    private static Stream<BigDecimal> values(Chart.Multiple small) {
        return small.line().points().stream().map(Chart.Point::value).filter(Objects::nonNull);
    }
}

package victimspack.publish;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import victimspack.grade.Grade;
import victimspack.grade.Interval;
import victimspack.pack.document.Chart;

/** Charts of every kind with invented numbers. */
public final class FixtureCharts {

    private FixtureCharts() {}

    /** A line of five quarters with a gap, whiskers, a baseline and the grades' grounds; every third one of four lines. */
    public static Chart.Trend trend(String name, int m) {
        if (m % 3 == 2) {
            return new Chart.Trend(
                    Chart.Unit.COUNT,
                    List.of(
                            counts("All victims", 900), counts("Domestic abuse", 240),
                            counts("Hate crime", 230), counts("Fraud", 480)),
                    null,
                    List.of());
        }
        return new Chart.Trend(
                Chart.Unit.PER_CENT,
                List.of(line(name, m, m % 2 == 0)),
                new Chart.Level(new BigDecimal("84.0"), "Baseline 84.0%"),
                List.of(
                        new Chart.Band(new BigDecimal("84"), new BigDecimal("100"), Grade.SATISFACTORY),
                        new Chart.Band(new BigDecimal("79"), new BigDecimal("84"), Grade.CLOSE_MONITORING),
                        new Chart.Band(BigDecimal.ZERO, new BigDecimal("79"), Grade.REQUIRES_ACTION)));
    }

    private static Chart.Line counts(String name, int from) {
        List<Chart.Point> points = new ArrayList<>();
        for (int q = 0; q < FixturePack.QUARTERS.size(); q++) {
            points.add(new Chart.Point(
                    FixturePack.QUARTERS.get(q), BigDecimal.valueOf(from + 17L * q * (q % 2 == 0 ? 1 : -1)), null));
        }
        return new Chart.Line(name, points);
    }

    static Chart.Line line(String name, int seed, boolean gap) {
        List<Chart.Point> points = new ArrayList<>();
        for (int q = 0; q < FixturePack.QUARTERS.size(); q++) {
            double value = 76 + (seed * 7 + q * 5) % 19;
            boolean none = gap && q == 2;
            points.add(new Chart.Point(
                    FixturePack.QUARTERS.get(q),
                    none ? null : BigDecimal.valueOf(value),
                    none ? null : new Interval(value - 3.2, value + 2.6)));
        }
        return new Chart.Line(name, points);
    }

    /** Bars with long names and whiskers. */
    public static Chart.Bars bars() {
        return new Chart.Bars(
                Chart.Unit.PER_CENT,
                List.of(
                        bar("Violence with injury", "92.3", "92.3% (120 of 130)"),
                        bar("Domestic abuse and violence against women and girls", "87.1", "87.1% (54 of 62)"),
                        bar("Fraud", "71.0", "71.0% (710 of 1,000)"),
                        bar("All other offences", "40.4", "40.4% (19 of 47)")),
                new Chart.Level(new BigDecimal("84.0"), "Force 84.0%"));
    }

    private static Chart.Bar bar(String label, String value, String words) {
        double middle = Double.parseDouble(value);
        return new Chart.Bar(
                label, new BigDecimal(value), words, new Interval(middle - 5, Math.min(100, middle + 4.4)));
    }
}

package victimspack.publish.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.ui.Layer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import victimspack.grade.Grade;
import victimspack.grade.Interval;
import victimspack.pack.document.Block;
import victimspack.pack.document.Chart;
import victimspack.publish.FixtureCharts;
import victimspack.publish.FixturePack;

class ChartDrawerTest {

    private static final String QUARTER_1 = "Apr to Jun 2026";
    private static final String QUARTER_2 = "Jul to Sep 2026";

    @Test
    void aMissingValueIsAGap() {
        Chart.Trend trend = FixtureCharts.trend("Victims who disengage", 0);
        CategoryPlot plot =
                (CategoryPlot) new TrendDrawer(trend, text -> text).chart().getPlot();
        assertThat(plot.getDataset().getColumnKeys().toString())
                .isEqualTo("[Jul to Sep 2025, Oct to Dec 2025, Jan to Mar 2026, Apr to Jun 2026, Jul to Sep 2026]");
        assertThat(plot.getDataset().getValue(0, 2)).isNull();
        assertThat(plot.getDataset().getValue(0, 4)).isEqualTo(new BigDecimal("77.0"));
    }

    @Test
    void gradesHaveGroundsAndTheBaselineALine() {
        CategoryPlot plot =
                (CategoryPlot) new TrendDrawer(FixtureCharts.trend("Victims who disengage", 0), text -> text)
                        .chart()
                        .getPlot();
        List<Object> markers = List.of(plot.getRangeMarkers(Layer.BACKGROUND).toArray());
        assertThat(markers).filteredOn(IntervalMarker.class::isInstance).hasSize(3);
        assertThat(markers)
                .filteredOn(ValueMarker.class::isInstance)
                .extracting(marker -> ((ValueMarker) marker).getValue())
                .containsExactly(84.0);
    }

    @Test
    void aLineIsNamedAtItsEndAndEachPointHasItsValue() {
        assertThat(texts(single(new BigDecimal("84.0"), new BigDecimal("89.54"))))
                .contains("Needs assessments", "84.0%", "89.5%", "Baseline 80.0%", "Satisfactory", "Jul to Sep 2026");
    }

    @Test
    void anAxisThatDoesNotStartAtZeroSaysSo() {
        assertThat(texts(single(new BigDecimal("84.0"), new BigDecimal("89.5"))))
                .contains("Per cent (the axis starts at 70%)");
        assertThat(texts(FixtureCharts.trend("Victims who disengage", 2))).contains("Number");
    }

    @Test
    void severalLinesHaveTheirLastValueWithTheirName() {
        assertThat(texts(FixtureCharts.trend("Victims who disengage", 2)))
                .contains("All victims 968", "Domestic abuse 308", "Hate crime 298", "Fraud 548");
    }

    @Test
    void barsHaveNamesAndValuesInWords() {
        assertThat(texts(FixtureCharts.bars()))
                .contains("Violence with injury", "92.3% (120 of 130)", "Force 84.0%", "100%");
        CategoryPlot plot = (CategoryPlot)
                new BarsDrawer(FixtureCharts.bars(), text -> text).chart().getPlot();
        assertThat(plot.getRangeAxis().getLowerBound()).isZero();
        assertThat(plot.getDataset().getValue(0, 2)).isEqualTo(new BigDecimal("71.0"));
    }

    @Test
    void smallMultiplesNameGradeFirstAndLastValue() {
        Chart.Line line = new Chart.Line(
                "Fraud",
                List.of(
                        new Chart.Point(QUARTER_1, new BigDecimal("61.2"), null),
                        new Chart.Point(QUARTER_2, null, null)));
        Chart.Multiples multiples = new Chart.Multiples(
                Chart.Unit.PER_CENT, List.of(new Chart.Multiple("Satisfied victims", line, Grade.REQUIRES_ACTION)));
        assertThat(texts(multiples))
                .contains("Satisfied victims", "■ Requires Action", "61.2%", "no figure", QUARTER_1, QUARTER_2)
                .contains("50%", "70%");
    }

    @Test
    void exceptionalPeriodsAndBreaksAreNamedAboveThePlotWhichGrowsForThem() {
        Chart.Trend plain = single(new BigDecimal("84.0"), new BigDecimal("89.5"));
        Chart.Times times = new Chart.Times(
                List.of(new Chart.Shade("System down", 0, 0)),
                List.of(new Chart.Cut("[b] Break in series, July 2026", 1)));
        Chart.Trend trend = new Chart.Trend(plain.unit(), plain.lines(), plain.level(), plain.bands(), times);

        assertThat(texts(trend)).contains("System down", "[b] Break in series, July 2026");
        assertThat(texts(plain)).doesNotContain("System down");
        assertThat(ChartDrawer.of(trend, text -> text).height(500))
                .isEqualTo(ChartDrawer.of(plain, text -> text).height(500) + TimesNames.LINE);
    }

    @Test
    void namesThatDoNotAllFitAreLeftToTheSourceLine() {
        Chart.Trend plain = single(new BigDecimal("84.0"), new BigDecimal("89.5"));
        String name =
                "A very long name of an exceptional period indeed ".repeat(2).strip();
        Chart.Times times =
                new Chart.Times(List.of(new Chart.Shade(name, 0, 0), new Chart.Shade(name, 1, 1)), List.of());

        assertThat(texts(new Chart.Trend(plain.unit(), plain.lines(), plain.level(), plain.bands(), times)))
                .noneMatch(text -> text.contains("A very long name"));
    }

    @Test
    void aTextThatTheFontLacksIsShownAsGiven() {
        ChartDrawer drawer = ChartDrawer.of(FixtureCharts.bars(), text -> "x");
        assertThat(drawer.height(500))
                .isLessThan(ChartDrawer.of(FixtureCharts.bars(), text -> text).height(500));
    }

    @Test
    void aLongWordIsCutToItsWidth() {
        assertThat(TextBox.of(FixturePack.LONG_WORD, Looks.LABEL, Looks.TEXT, 60)
                        .width())
                .isLessThanOrEqualTo(60);
    }

    @Test
    void sideLabelsMoveApartAndStayInside() {
        TextBox box = TextBox.of("Label", Looks.LABEL, Looks.TEXT, 60);
        List<SideLabels.Label> labels =
                List.of(new SideLabels.Label(box, 50), new SideLabels.Label(box, 51), new SideLabels.Label(box, 99));
        double[] middles = SideLabels.spread(labels, 0, 100);
        assertThat(middles[1] - middles[0]).isGreaterThanOrEqualTo(box.height());
        assertThat(middles[2] + box.height() / 2).isLessThanOrEqualTo(100);
    }

    @Test
    void idsOfOneFigureDifferFromThoseOfAnother() {
        Document page = Jsoup.parse(svg("1", FixtureCharts.bars()) + svg("2", FixtureCharts.bars()));
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void labelsOfFiveQuartersStandOnOneLineAndBrokenOnesCloseTogether() {
        Chart.Trend trend = FixtureCharts.trend("Victims who disengage", 0);

        assertThat(texts(trend)).contains("Jul to Sep 2025", "Apr to Jun 2026");
        Document narrow = Jsoup.parse(svg("figure", trend, 340));
        double first = tops(narrow, "Jul to Sep").get(0);
        assertThat(tops(narrow, "2025").get(0) - first).isBetween(9.0, 10.0);
    }

    private static List<Double> tops(Document svg, String text) {
        return svg.select("text").stream()
                .filter(element -> element.text().equals(text))
                .map(element -> Double.valueOf(element.attr("y")))
                .toList();
    }

    private static Chart.Trend single(BigDecimal first, BigDecimal second) {
        return new Chart.Trend(
                Chart.Unit.PER_CENT,
                List.of(new Chart.Line(
                        "Needs assessments",
                        List.of(
                                new Chart.Point(QUARTER_1, first, new Interval(81.1, 86.2)),
                                new Chart.Point(QUARTER_2, second, null)))),
                new Chart.Level(new BigDecimal("80"), "Baseline 80.0%"),
                List.of(new Chart.Band(new BigDecimal("80"), new BigDecimal("100"), Grade.SATISFACTORY)));
    }

    private static List<String> texts(Chart chart) {
        return Jsoup.parse(svg("figure", chart)).select("text").eachText();
    }

    private static String svg(String number, Chart chart) {
        return svg(number, chart, 525);
    }

    private static String svg(String number, Chart chart, double width) {
        return SvgWriter.write(
                new Block.Figure("figure-" + number, number, "Title", chart, "What it shows.", "Source."), width);
    }
}

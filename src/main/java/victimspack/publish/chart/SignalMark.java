package victimspack.publish.chart;

import victimspack.grade.control.Variation;

/**
 * How what a measure's months say is marked beside its word; the shapes are those of the months on control charts.
 *
 * @param style the class of its colour
 * @param shape a character that the embedded font has
 */
public record SignalMark(String style, String shape) {

    public static SignalMark of(Variation variation) {
        return switch (variation) {
            case IMPROVEMENT -> new SignalMark("improvement", "\u25c6");
            case CONCERN -> new SignalMark("concern", "\u2717");
            case NEUTRAL -> new SignalMark("neutral", "\u25a1");
            case COMMON_CAUSE -> new SignalMark("common-cause", "\u2248");
            case NOT_TESTED -> new SignalMark("ungraded", "\u2013");
        };
    }
}

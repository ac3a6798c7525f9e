package victimspack.pack.words;

import java.util.List;
import victimspack.grade.Status;
import victimspack.grade.control.Variation;

/** What stands in a number's place where there is none, as the Government Analysis Function writes it. */
public final class Shorthand {

    public static final String LOW_RELIABILITY = "[u]";
    public static final String NOT_APPLICABLE = "[z]";
    public static final String NOT_AVAILABLE = "[x]";
    public static final String CONFIDENTIAL = "[c]";

    public static final String WITHIN_MARGIN = "[ns]";

    /** A mark of this pack's own: the value is of four quarters together. */
    static final String FOUR_QUARTERS = "[4q]";

    /** A mark of this pack's own: the value is of the financial year so far. */
    static final String YEAR_TO_DATE = "[ytd]";

    /** Marks of this pack's own for months out of the ordinary, where there is no room for the word. */
    static final String BETTER_MONTH = "[+]";

    static final String WORSE_MONTH = "[\u2212]";

    static final String OTHER_MONTH = "[\u00b1]";

    /** What was published and what today's records say differ. */
    public static final String REVISED = "[r]";

    /** What is counted had less time than in other quarters. */
    static final String PROVISIONAL = "[p]";

    /** A mark of this pack's own: the value is of an exceptional time. */
    public static final String EXCEPTIONAL = "[exc]";

    /** The value is not comparable with later ones. */
    public static final String BREAK = "[b]";

    /** A shorthand with its meaning, in few words for keys and in full for the appendix. */
    public record Entry(String symbol, String brief, String meaning) {}

    private Shorthand() {}

    /** The mark of a status that has no number. */
    public static String of(Status status) {
        return switch (status) {
            case HIDDEN -> CONFIDENTIAL;
            case NO_BASE, NOT_APPLICABLE -> NOT_APPLICABLE;
            default -> NOT_AVAILABLE;
        };
    }

    /** The mark of a month that is out of the ordinary; empty for any other. */
    public static String of(Variation variation) {
        return switch (variation) {
            case IMPROVEMENT -> BETTER_MONTH;
            case CONCERN -> WORSE_MONTH;
            case NEUTRAL -> OTHER_MONTH;
            case COMMON_CAUSE, NOT_TESTED -> "";
        };
    }

    /** Every mark with what it means, in the order in which keys list them. */
    public static List<Entry> key() {
        return List.of(
                new Entry(CONFIDENTIAL, "confidential", "confidential: hidden so that nobody can be recognised"),
                new Entry(
                        LOW_RELIABILITY,
                        "low reliability: few cases, not graded",
                        "low reliability: fewer cases than the measure's minimum base, not graded"),
                new Entry(NOT_AVAILABLE, "not available", "not available: not supplied, or not yet known"),
                new Entry(
                        NOT_APPLICABLE,
                        "not applicable: nothing to measure or compare",
                        "not applicable: no cases to measure, or nothing to compare with"),
                new Entry(
                        WITHIN_MARGIN,
                        "not significant: within the margin of error",
                        "not significant: the change is within the margin of error"),
                new Entry(
                        FOUR_QUARTERS,
                        "the last four quarters together (a trend compares single quarters)",
                        "the last four quarters together (a trend compares single quarters)"),
                new Entry(
                        YEAR_TO_DATE,
                        "graded on the financial year to date (its trend compares single quarters)",
                        "graded on the financial year to date (its trend compares single quarters)"),
                new Entry(
                        PROVISIONAL,
                        "provisional: had less time than earlier quarters",
                        "provisional: what is counted had less time to be done than in earlier quarters"),
                new Entry(
                        BREAK,
                        "break in series: not comparable with later quarters",
                        "break in series: not comparable with later quarters, because what is counted or how has changed, or the"
                                + " quarter looks back beyond the records"),
                new Entry(
                        EXCEPTIONAL,
                        "exceptional period: left out of baselines and process limits",
                        "a time that is no guide to what is usual: shown, but left out of baselines and process limits"),
                new Entry(
                        BETTER_MONTH,
                        "a month out of the ordinary: improvement",
                        "a month out of the ordinary: improvement"),
                new Entry(WORSE_MONTH, "a month out of the ordinary: concern", "a month out of the ordinary: concern"),
                new Entry(
                        OTHER_MONTH,
                        "a month out of the ordinary, of which neither direction is better",
                        "a month out of the ordinary, of which neither direction is better"),
                new Entry(
                        REVISED,
                        "revised: see Revisions in Appendix B",
                        "revised: the figure published and the one by the records of this pack differ; both stand under"
                                + " Revisions in Appendix B"));
    }

    /** Those marks that a text uses, in the order of keys; of a public pack {@code [c]} too, which any next one may use. */
    public static List<Entry> used(String text, boolean restricted) {
        return key().stream()
                .filter(entry -> text.contains(entry.symbol())
                        || !restricted && entry.symbol().equals(CONFIDENTIAL))
                .toList();
    }

    /** The key of those marks that a text uses, in one line; empty where it uses none. */
    public static List<String> keyOf(String text) {
        List<String> used = used(text, true).stream()
                .map(entry -> entry.symbol() + " " + entry.brief())
                .toList();
        return used.isEmpty() ? List.of() : List.of(String.join("; ", used) + ".");
    }
}

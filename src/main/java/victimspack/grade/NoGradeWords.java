package victimspack.grade;

import java.util.List;
import victimspack.extract.Quarter;
import victimspack.measure.Caution;
import victimspack.measure.Counted;
import victimspack.measure.GradeRule;
import victimspack.measure.GradeRule.Over;
import victimspack.measure.Kind;
import victimspack.measure.Measure;
import victimspack.measure.Tally;

/**
 * Why there is no grade: the rest of the sentence that begins with the word for it.
 *
 * @param counted the measure and its tallies
 * @param quarter the quarter
 */
record NoGradeWords(Counted counted, Quarter quarter) {

    String notSupplied(String needed) {
        return "this measure needs %s.".formatted(withoutStop(needed));
    }

    String text() {
        return "this measure is reported in words.";
    }

    String noText() {
        return "commentary.csv has no text on this measure for %s.".formatted(quarter.inWords());
    }

    /** What is reported, and when next: in this financial year or, once its quarter is over, in the next. */
    String annual() {
        String annual = measure().annual();
        String what = annual == null || annual.isBlank()
                ? "no figure falls in %s".formatted(quarter.inWords())
                : withoutStop(annual);
        Integer reportedIn = measure().reportedIn();
        if (reportedIn == null) {
            return what + ".";
        }
        int year = quarter.number() < reportedIn ? quarter.startYear() : quarter.startYear() + 1;
        return "%s; next reported for %s.".formatted(what, new Quarter(year, reportedIn).inWords());
    }

    String notYet() {
        Quarter introduced = measure().introduced();
        return "it is measured from %s on.".formatted(introduced == null ? quarter.inWords() : introduced.inWords());
    }

    /** What figures.csv says of a quarter without a figure. */
    String unpublished(Quarter lacking) {
        String note = counted.series().unpublished().getOrDefault(lacking.toString(), "");
        return "there is no figure for %s: %s.".formatted(lacking.inWords(), withoutStop(note));
    }

    String noNumber(Over over, Value value, GradeRule.Of of) {
        return "%s; its %s is not known.".formatted(words(value, over), of == GradeRule.Of.BASE ? "base" : "count");
    }

    String noRule(Value value) {
        return value.exact() == null
                ? "%s, and the framework sets no rule for this measure.".formatted(baseOfZero(Over.QUARTER))
                : "%s; the framework sets no rule for this measure.".formatted(words(value, Over.QUARTER));
    }

    String neither(Over over, Value value) {
        return "%s; neither a higher nor a lower value of this measure is better.".formatted(words(value, over));
    }

    String hidden() {
        return "its numbers are confidential [c].";
    }

    String together(Value four) {
        return "%s; its single quarters are confidential [c].".formatted(words(four, Over.LAST_FOUR_QUARTERS));
    }

    String noBase(Over over) {
        return baseOfZero(over) + ", so there is no value.";
    }

    String lowBase(Over over, Value value, long base) {
        return "%s rests on a base of %s; a grade needs at least %s."
                .formatted(
                        words(value, over),
                        Numbers.count(base),
                        Numbers.count(measure().minimumBase()));
    }

    String noBaseline(Over over, Value value, String why) {
        return "%s; %s.".formatted(words(value, over), why);
    }

    String periodNotHeld(Over over, Window window, List<Quarter> held) {
        return "it is graded on %s, and there are records of %d of those %d quarters only."
                .formatted(together(over), window.held(held), window.length());
    }

    String periodBroken(Over over, Caution broken) {
        return "it is graded on %s, and these cannot be taken together (%s)."
                .formatted(together(over), broken.briefly());
    }

    private static String together(Over over) {
        return switch (over) {
            case QUARTER -> "the quarter";
            case YEAR_TO_DATE -> "the year to date";
            case LAST_FOUR_QUARTERS -> "the last four quarters together";
        };
    }

    /** Whether a value that is not there may still come: a figure not yet supplied, or rows that cannot be decided yet. */
    boolean isAwaited(Value value) {
        Tally tally = value.tally();
        return measure().kind() == Kind.SUPPLIED || tally.hasAsides() && tally.pending() > 0;
    }

    String awaited(Value value) {
        if (measure().kind() == Kind.SUPPLIED) {
            return "figures.csv has no figure for %s.".formatted(quarter.inWords());
        }
        long pending = value.tally().pending();
        return "nothing can be decided yet; %s pending."
                .formatted(pending == 1 ? "1 is" : Numbers.count(pending) + " are");
    }

    private String baseOfZero(Over over) {
        String period = over == Over.QUARTER ? " in " + quarter.inWords() : ValueWords.period(over);
        return "the base is 0" + period;
    }

    private String words(Value value, Over over) {
        return ValueWords.of(value, measure(), over);
    }

    private Measure measure() {
        return counted.measure();
    }

    private static String withoutStop(String text) {
        String trimmed = text.strip();
        return trimmed.endsWith(".") ? trimmed.substring(0, trimmed.length() - 1) : trimmed;
    }
}

package victimspack.grade;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import victimspack.measure.Framework;

/**
 * Makes a priority's grade from its measures' grades, by the committee's published criteria.
 *
 * @param requiresAction  how many Require Action
 * @param closeMonitoring how many are Close Monitoring
 * @param satisfactory    how many are Satisfactory
 * @param lone            what a single Requires Action makes of a priority
 */
record RollUp(int requiresAction, int closeMonitoring, int satisfactory, Grade lone) {

    private static final List<String> SMALL =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    /** What is no grade is not counted. */
    static RollUp of(List<Grade> grades, Framework.Settings settings) {
        return new RollUp(
                count(grades, Grade.REQUIRES_ACTION),
                count(grades, Grade.CLOSE_MONITORING),
                count(grades, Grade.SATISFACTORY),
                lone(settings));
    }

    Grade grade() {
        if (graded() == 0) {
            return Grade.NOT_GRADED;
        }
        if (requiresAction >= 2) {
            return Grade.REQUIRES_ACTION;
        }
        Grade ofOthers = closeMonitoring >= 2 ? Grade.CLOSE_MONITORING : Grade.SATISFACTORY;
        return requiresAction == 1 && lone.compareTo(ofOthers) > 0 ? lone : ofOthers;
    }

    /** One sentence: how many measures have which grade, and the rule. */
    String reason() {
        if (graded() == 0) {
            return "Not graded: none of its measures has a grade.";
        }
        return "%s: %s; %s.".formatted(grade().words(), tally(), rule());
    }

    private String tally() {
        if (graded() == 1) {
            return "its one graded measure is " + at(theOne());
        }
        String parts = Stream.of(
                        part(requiresAction, Grade.REQUIRES_ACTION),
                        part(closeMonitoring, Grade.CLOSE_MONITORING),
                        part(satisfactory, Grade.SATISFACTORY))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        int last = parts.lastIndexOf(", ");
        String joined = last < 0 ? parts : parts.substring(0, last) + " and " + parts.substring(last + 2);
        return "of its %s graded measures, %s".formatted(inWords(graded()), joined);
    }

    private Grade theOne() {
        if (requiresAction == 1) {
            return Grade.REQUIRES_ACTION;
        }
        return closeMonitoring == 1 ? Grade.CLOSE_MONITORING : Grade.SATISFACTORY;
    }

    private String part(int count, Grade grade) {
        if (count == 0) {
            return "";
        }
        if (count == graded()) {
            return (count == 2 ? "both are " : "all are ") + at(grade);
        }
        return "%s %s %s".formatted(inWords(count), count == 1 ? "is" : "are", at(grade));
    }

    /** A measure is Satisfactory, but at Close Monitoring or at Requires Action. */
    private static String at(Grade grade) {
        return grade == Grade.SATISFACTORY ? grade.words() : "at " + grade.words();
    }

    private String rule() {
        if (requiresAction >= 2) {
            return "two or more at Requires Action make a priority Requires Action";
        }
        if (requiresAction == 1 && (closeMonitoring < 2 || grade() == Grade.REQUIRES_ACTION)) {
            return "one at Requires Action makes a priority " + lone.words();
        }
        if (closeMonitoring >= 2) {
            return "two or more at Close Monitoring make a priority Close Monitoring";
        }
        return closeMonitoring == 1
                ? "a priority with only one at Close Monitoring is Satisfactory"
                : "a priority is Satisfactory when all its graded measures are";
    }

    /** Zero to nine in words, as the Office for National Statistics writes numbers in running text. */
    private static String inWords(int number) {
        return number < SMALL.size() ? SMALL.get(number) : Integer.toString(number);
    }

    private int graded() {
        return requiresAction + closeMonitoring + satisfactory;
    }

    private static int count(List<Grade> grades, Grade grade) {
        return (int) grades.stream().filter(grade::equals).count();
    }

    private static Grade lone(Framework.Settings settings) {
        return Grade.valueOf(
                settings.loneRequiresAction().strip().toUpperCase(Locale.ROOT).replaceAll("[ -]", "_"));
    }
}

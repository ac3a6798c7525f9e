package victimspack.grade;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The sentence that comes with a grade: value, n of N, baseline, difference, rule and result.
 *
 * @param value     the graded value in words
 * @param worsening the comparison that decided
 * @param reference what it was compared with
 * @param change    the difference, with what chance makes of it
 */
record GradeSentence(String value, Worsening worsening, Reference.Found reference, Change change) {

    static final String WITHIN_MARGIN = "This difference is within the margin of error.";
    static final String BEYOND_CHANCE = "This is more than chance alone would usually produce.";

    /** @param others the grades that the rule's other conditions give */
    String sentence(List<Grade> others) {
        DifferenceWords difference = new DifferenceWords(worsening);
        Grade grade = worsening.grade();
        String sentence = "%s: %s is %s %s; %s."
                .formatted(
                        grade.words(),
                        value,
                        difference.words(),
                        reference.phrase(),
                        new RuleWords(worsening.part(), worsening.better(), worsening.notation()).leadingTo(grade));
        return sentence
                + others(others)
                + (difference.roundingMisleads() ? " The difference is taken before rounding." : "")
                + chance();
    }

    private String chance() {
        Boolean beyond = change.beyondChance();
        if (beyond == null || change.exact().isZero()) {
            return "";
        }
        return " " + (beyond ? BEYOND_CHANCE : WITHIN_MARGIN);
    }

    private static String others(List<Grade> others) {
        if (others.isEmpty()) {
            return "";
        }
        String grades = others.stream().map(Grade::words).collect(Collectors.joining(", "));
        return others.size() == 1
                ? " The rule's other condition gives %s; the worst decides.".formatted(grades)
                : " The rule's other conditions give %s; the worst decides.".formatted(grades);
    }
}

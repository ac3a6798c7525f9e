package victimspack.grade;

import org.jspecify.annotations.Nullable;

/**
 * What the rule makes of a measure in one quarter.
 *
 * @param graded   the value that the grade is about, or would be about
 * @param baseline what decided; null where there is no comparison
 * @param change   graded value minus baseline; null as the baseline
 * @param grade    the grade, or why there is none
 * @param reason   the sentence that begins with the grade
 */
record Assessment(
        Value graded, @Nullable Baseline baseline, @Nullable Change change, Grade grade, String reason) {

    static Assessment without(Value graded, Grade grade, String reason) {
        return new Assessment(graded, null, null, grade, grade.words() + ": " + reason);
    }
}

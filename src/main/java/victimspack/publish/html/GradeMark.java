package victimspack.publish.html;

import victimspack.grade.Grade;

/**
 * How a grade is marked beside its word, so that it is told apart without colour.
 *
 * @param style the class of its colour
 * @param shape a character that the embedded font has
 */
record GradeMark(String style, String shape) {

    static GradeMark of(Grade grade) {
        return switch (grade) {
            case SATISFACTORY -> new GradeMark("satisfactory", "●");
            case CLOSE_MONITORING -> new GradeMark("close-monitoring", "▲");
            case REQUIRES_ACTION -> new GradeMark("requires-action", "■");
            default -> new GradeMark("ungraded", "–");
        };
    }
}

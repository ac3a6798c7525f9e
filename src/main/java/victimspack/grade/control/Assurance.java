package victimspack.grade.control;

import java.util.Locale;
import victimspack.measure.Better;

/** Whether a target can be relied on to be met while the process stays as it is. */
public enum Assurance {
    CONSISTENTLY_MET("Consistently met"),
    CONSISTENTLY_MISSED("Consistently missed"),
    /** The target lies between the limits: chance decides in which months it is met. */
    HIT_AND_MISS("Hit and miss");

    private final String words;

    Assurance(String words) {
        this.words = words;
    }

    /** The words for readers. */
    public String words() {
        return words;
    }

    /** The words for machines, such as {@code hit-and-miss}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Of a measure that has a better direction. */
    static Assurance of(double target, Limits limits, Better better) {
        boolean higher = better == Better.HIGHER;
        if (target > limits.upper()) {
            return higher ? CONSISTENTLY_MISSED : CONSISTENTLY_MET;
        }
        if (target < limits.lower()) {
            return higher ? CONSISTENTLY_MET : CONSISTENTLY_MISSED;
        }
        return HIT_AND_MISS;
    }
}

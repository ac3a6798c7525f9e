package victimspack.measure.condition;

import java.util.Collection;
import victimspack.extract.NearestName;

/** A text is no condition. The message has no full stop: whoever knows the file puts the place before it. */
public final class ConditionRejected extends RuntimeException {

    private final int character;

    private ConditionRejected(int character, String message) {
        super(message);
        this.character = character;
    }

    static ConditionRejected at(int character, String found, String expected) {
        return new ConditionRejected(character, "found %s, expected %s".formatted(found, expected));
    }

    static ConditionRejected near(
            int character, String found, String expected, String written, Collection<String> valid) {
        return at(character, found, expected + NearestName.hint(written, valid));
    }

    /** Where in the condition, from 1. */
    public int character() {
        return character;
    }
}

package victimspack.measure.framework;

import java.util.Collection;
import victimspack.extract.NearestName;

/** A framework cannot be used as it is; the message is one sentence: file, line, what was found and what was expected. */
public final class FrameworkRejected extends RuntimeException {

    private FrameworkRejected(String message) {
        super(message);
    }

    /** @param place where, as messages begin: the file, and the line where there is one */
    static FrameworkRejected at(String place, String found, String expected) {
        return new FrameworkRejected("%s: found %s, expected %s.".formatted(place, found, expected));
    }

    /** As {@link #at(String, String, String)}, with what is to be done where the expectation does not say it. */
    static FrameworkRejected at(String place, String found, String expected, String remedy) {
        return at(place, found, expected + "; " + remedy);
    }

    /** The whole sentence, from where a problem carries its own words. */
    static FrameworkRejected of(String message) {
        return new FrameworkRejected(message);
    }

    /** As {@link #at}, naming the valid names nearest to what was written, or where they are listed. */
    static FrameworkRejected near(
            String place, String found, String expected, String written, Collection<String> valid) {
        String hint = NearestName.hint(written, valid);
        return at(place, found, expected + (hint.isEmpty() ? "; docs/reference lists them" : hint));
    }
}

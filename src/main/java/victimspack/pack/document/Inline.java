package victimspack.pack.document;

import victimspack.grade.Grade;
import victimspack.grade.control.Variation;

/** A piece of a line of text. */
public sealed interface Inline {

    /** The words alone, as a reader without looks gets them. */
    String plain();

    /** Plain text. */
    record Text(String text) implements Inline {
        @Override
        public String plain() {
            return text;
        }
    }

    /** Text that is to be noticed. */
    record Strong(String text) implements Inline {
        @Override
        public String plain() {
            return text;
        }
    }

    /**
     * A grade: shape, word and colour together.
     *
     * @param moderated whether a person put it in place of the calculated one, which is marked
     */
    record Mark(Grade grade, boolean moderated) implements Inline {
        @Override
        public String plain() {
            return moderated ? grade.words() + " [moderated]" : grade.words();
        }
    }

    /** What a measure's months say: shape, word and colour together. */
    record Signal(Variation variation) implements Inline {
        @Override
        public String plain() {
            return variation.words();
        }
    }

    /**
     * A link within the document, or to an address.
     *
     * @param target {@code #id} of a section, or an address
     */
    record Link(String target, String text) implements Inline {
        @Override
        public String plain() {
            return text;
        }
    }
}

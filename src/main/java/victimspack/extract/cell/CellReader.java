package victimspack.extract.cell;

import victimspack.extract.Rule;

/** Reads cells of one type. */
public interface CellReader {

    /** What {@link #read} answers for a text that is not valid. */
    Object NOT_VALID = new Object();

    /**
     * The value that a cell stands for.
     *
     * @param text not blank, without surrounding blanks
     * @return the value in the Java type of its column, a {@link RoughTime} for a time without its hour, or
     *     {@link #NOT_VALID}
     */
    Object read(String text);

    /** The rule that a text breaks which is not valid. */
    Rule rule();

    /** What is expected, in words that follow "expected". */
    String expected();
}

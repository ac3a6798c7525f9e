package victimspack.publish.pdf;

/**
 * A character that the embedded font cannot show, so that the printed document names it in words instead.
 *
 * @param point the code point
 * @param shown what stands in its place, such as {@code [character U+4E2D]}
 * @param where the text around it
 */
public record MissingGlyph(int point, String shown, String where) {}

package victimspack.publish.verify;

/**
 * A place where a finished file does not say what the pack says.
 *
 * @param file     the file's name
 * @param where    the place in it, such as {@code table table-1, row 2, column 3}
 * @param expected what the pack says
 * @param found    what the file says
 */
public record Mismatch(String file, String where, String expected, String found) {

    @Override
    public String toString() {
        return "%s, %s: expected \"%s\", found \"%s\"".formatted(file, where, expected, found);
    }
}

package victimspack.pack;

/** Names of sheets: unique words of a title without blanks, at most 31 characters. */
final class SheetNames {

    private static final int LONGEST = 31;

    private SheetNames() {}

    static String of(String title) {
        String name = title.replaceAll("[^A-Za-z0-9]+", "_").replaceAll("^_+|_+$", "");
        if (name.length() <= LONGEST) {
            return name;
        }
        int end = name.lastIndexOf('_', LONGEST);
        return name.substring(0, end > 0 ? end : LONGEST);
    }
}

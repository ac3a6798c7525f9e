package victimspack.blackbox.reader;

/**
 * The smallest piece of a pack that a reader sees at once: a row of a table, a paragraph, a text in the place of a picture, the
 * numbers of a chart.
 *
 * @param where what kind of place it is
 * @param about the headings and captions over it
 * @param text  what it says; the cells of a row are parted by bars
 */
record Spot(String where, String about, String text) {

    Spot {
        text = text.replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }

    boolean mentions(String title) {
        return about.contains(title) || text.contains(title);
    }
}

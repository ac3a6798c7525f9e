package victimspack.publish.verify;

import java.util.List;

/** Finds a row that is too tall for one page: each of its cells goes on where it stopped on the page before. */
final class TallRow {

    /** A row with fewer characters than this fits a page, and is never broken. */
    private static final int FITS_A_PAGE = 600;

    private TallRow() {}

    /**
     * Whether such a row stands: all cells begin on one page, and what a page does not hold of a cell follows in order on
     * the pages after it, none left out.
     *
     * @param pages the words of each page in the order of drawing, which keeps what a page holds of a cell together
     * @param cells the words of each cell
     */
    static boolean stands(List<String> pages, List<String> cells) {
        if (cells.stream().mapToInt(String::length).sum() < FITS_A_PAGE) {
            return false;
        }
        for (int first = 0; first < pages.size(); first++) {
            int page = first;
            if (cells.stream().allMatch(cell -> goesOn(pages.subList(page, pages.size()), cell))) {
                return true;
            }
        }
        return false;
    }

    private static boolean goesOn(List<String> pages, String rest) {
        if (rest.isEmpty()) {
            return true;
        }
        if (pages.isEmpty()) {
            return false;
        }
        for (int held = held(pages.get(0), rest); held > 0; held--) {
            if (goesOn(pages.subList(1, pages.size()), rest.substring(held))) {
                return true;
            }
        }
        return false;
    }

    /** How many characters from the beginning of a text a page holds together. */
    private static int held(String page, String text) {
        int held = 0;
        while (held < text.length() && page.contains(text.substring(0, held + 1))) {
            held++;
        }
        return held;
    }
}

package victimspack.publish.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end: between words, and never within a number such as {@code +0.5} or an address. */
final class LineBreaks implements FSTextBreaker {

    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.UK);
    private String text = "";

    @Override
    public void setText(String text) {
        this.text = text;
        breaks.setText(text);
    }

    @Override
    public int next() {
        int next = breaks.next();
        while (next != BreakIterator.DONE && isWithinAWord(next)) {
            next = breaks.next();
        }
        return next;
    }

    /** Platforms break after the point of a signed number. */
    private boolean isWithinAWord(int place) {
        return place > 0
                && place < text.length()
                && (text.charAt(place - 1) == '.' || text.charAt(place - 1) == ',')
                && Character.isLetterOrDigit(text.charAt(place));
    }
}

package victimspack.publish.html;

import victimspack.pack.document.Block;
import victimspack.pack.document.Pack;

/** What differs between the web page and the printed document, which share all else. */
public interface Edition {

    /** The rules of layout that this edition adds to those that both share. */
    String style(Pack pack);

    /** Markup for the end of the head: outlines and the like. */
    String head(Pack pack);

    /** A text as this edition can show it. */
    String text(String text);

    /** The chart of a figure. */
    String chart(Block.Figure figure);

    /** Whether it is read on a screen, where links out of order and scrolling help. */
    boolean onScreen();
}

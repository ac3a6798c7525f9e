package victimspack.quality;

import java.util.List;

/** Tables of a page: words first, the first of them the row's head, then numbers; wide ones scroll by themselves. */
final class PageTable {

    /** A text of more characters than this is one to be read, not a name or a code. */
    private static final int SENTENCE = 30;

    private final Html html;

    PageTable(Html html) {
        this.html = html;
    }

    void begin(String caption, List<String> words, List<String> numbers) {
        html.open("div", "class", "wide", "role", "region", "tabindex", "0", "aria-label", caption);
        html.open("table").element("caption", caption).open("thead").open("tr");
        words.forEach(head -> html.element("th", head, "scope", "col"));
        numbers.forEach(head -> html.element("th", head, "scope", "col", "class", "num"));
        html.close("tr").close("thead").open("tbody");
    }

    void row(List<String> words, List<String> numbers) {
        words(words);
        numbers(numbers);
    }

    /** Begins a row that {@link #numbers} ends. */
    void words(List<String> words) {
        html.open("tr").element("th", words.get(0), "scope", "row");
        words.subList(1, words.size()).forEach(this::cell);
    }

    /** Sentences need room, or they stand one word under the other on a narrow screen. */
    private void cell(String text) {
        if (text.length() > SENTENCE) {
            html.element("td", text, "class", "prose");
        } else {
            html.element("td", text);
        }
    }

    void numbers(List<String> numbers) {
        numbers.forEach(cell -> html.element("td", cell, "class", "num"));
        html.close("tr");
    }

    void end() {
        html.close("tbody").close("table").close("div");
    }
}

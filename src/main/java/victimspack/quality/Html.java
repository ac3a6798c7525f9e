package victimspack.quality;

/** Writes elements of a page; every text and attribute is escaped. */
final class Html {

    private final StringBuilder page = new StringBuilder();

    /** Opens an element. Attributes come as name, value, name, value. */
    Html open(String tag, String... attributes) {
        page.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            page.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
        page.append('>');
        return this;
    }

    Html close(String tag) {
        page.append("</").append(tag).append(">\n");
        return this;
    }

    Html text(String text) {
        page.append(escaped(text));
        return this;
    }

    /** An element that holds a text. */
    Html element(String tag, String text, String... attributes) {
        open(tag, attributes).text(text);
        return close(tag);
    }

    /** Style sheets and the document type, which are the program's own. */
    Html raw(String markup) {
        page.append(markup);
        return this;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return page.toString();
    }
}

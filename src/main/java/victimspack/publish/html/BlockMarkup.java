package victimspack.publish.html;

import java.util.List;
import java.util.Locale;
import victimspack.grade.control.Variation;
import victimspack.pack.document.Block;
import victimspack.pack.document.Inline;
import victimspack.pack.document.Table;
import victimspack.publish.chart.SignalMark;

/** Blocks and lines of text as markup. */
final class BlockMarkup {

    private final Markup markup;
    private final Edition edition;
    private final TableMarkup tables;

    BlockMarkup(Markup markup, Edition edition) {
        this.markup = markup;
        this.edition = edition;
        this.tables = new TableMarkup(markup, edition, this);
    }

    void write(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            paragraph(paragraph);
        } else if (block instanceof Block.Bullets bullets) {
            bullets(bullets);
        } else if (block instanceof Block.Figure figure) {
            figure(figure);
        } else if (block instanceof Table table) {
            tables.write(table);
        }
    }

    private void paragraph(Block.Paragraph paragraph) {
        String role = paragraph.role().name().toLowerCase(Locale.ROOT);
        String number = paragraph.number();
        String looks = isLabel(paragraph) ? role + " label-line" : role;
        markup.open("p", "class", number == null ? looks : looks + " numbered");
        if (number != null) {
            markup.element("span", number + ".", "class", "number").text(" ");
        }
        line(paragraph.content());
        markup.closeLine();
    }

    /** Whether a paragraph only names what follows it, from which it is not to be parted. */
    private static boolean isLabel(Block.Paragraph paragraph) {
        return paragraph.content().size() == 1 && paragraph.content().get(0) instanceof Inline.Strong;
    }

    private void bullets(Block.Bullets bullets) {
        markup.open("ul", "class", "bullets");
        bullets.items().forEach(item -> {
            markup.open("li");
            line(item);
            markup.close();
        });
        markup.closeLine();
    }

    private void figure(Block.Figure figure) {
        markup.open("div", "class", "figure", "id", figure.id());
        markup.open("p", "class", "figure-title");
        markup.element("span", "Figure " + figure.number() + ".", "class", "label");
        markup.text(" " + edition.text(figure.title())).close();
        markup.raw(edition.chart(figure));
        markup.element("p", edition.text(figure.source()), "class", "source").closeLine();
    }

    void line(List<Inline> pieces) {
        pieces.forEach(this::piece);
    }

    private void piece(Inline piece) {
        if (piece instanceof Inline.Text text) {
            markup.text(edition.text(text.text()));
        } else if (piece instanceof Inline.Strong strong) {
            markup.element("strong", edition.text(strong.text()));
        } else if (piece instanceof Inline.Link link) {
            link(link.target(), link.text());
        } else if (piece instanceof Inline.Mark mark) {
            mark(mark);
        } else if (piece instanceof Inline.Signal signal) {
            signal(signal.variation());
        }
    }

    private void signal(Variation variation) {
        SignalMark looks = SignalMark.of(variation);
        markup.open("span", "class", "grade " + looks.style());
        markup.element("span", looks.shape() + "\u00a0", "class", "shape", "aria-hidden", "true");
        markup.text(variation.words()).close();
    }

    /** A link; in print its annotation needs words of its own, which browsers would show as a tip for nothing. */
    void link(String target, String text) {
        String words = edition.text(text);
        if (edition.onScreen()) {
            markup.element("a", words, "href", target);
        } else {
            markup.element("a", words, "href", target, "title", words);
        }
    }

    private void mark(Inline.Mark mark) {
        GradeMark looks = GradeMark.of(mark.grade());
        markup.open("span", "class", "grade " + looks.style());
        markup.element("span", looks.shape() + "\u00a0", "class", "shape", "aria-hidden", "true");
        markup.text(mark.grade().words()).close();
        if (mark.moderated()) {
            markup.text(" ").element("span", "[moderated]", "class", "moderated");
        }
    }
}

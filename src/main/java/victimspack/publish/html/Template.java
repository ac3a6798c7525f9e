package victimspack.publish.html;

import java.util.Objects;
import victimspack.pack.document.Identity;
import victimspack.pack.document.Pack;
import victimspack.pack.document.Section;
import victimspack.publish.resource.Resource;

/** The one page layout from which the web page and the printed document are made, as well-formed XHTML. */
public final class Template {

    private static final int LEVEL_OF_SECTIONS = 2;
    private static final int LOWEST_LEVEL = 6;

    private final Edition edition;
    private final Markup markup = new Markup();
    private final BlockMarkup blocks;

    private Template(Edition edition) {
        this.edition = edition;
        this.blocks = new BlockMarkup(markup, edition);
    }

    /** The whole document. */
    public static String of(Pack pack, Edition edition) {
        return new Template(edition).document(pack);
    }

    private String document(Pack pack) {
        markup.raw("<!DOCTYPE html>\n").open("html", "lang", "en-GB");
        head(pack);
        markup.open("body");
        if (edition.onScreen()) {
            markup.element("a", "Skip to the report", "class", "skip", "href", "#report");
        }
        masthead(pack.identity());
        if (edition.onScreen()) {
            new Contents(markup, blocks, edition).write(pack);
        }
        markup.open("main", "id", "report");
        section(pack.cover(), LEVEL_OF_SECTIONS, "");
        if (!edition.onScreen()) {
            new Contents(markup, blocks, edition).write(pack);
        }
        pack.sections().forEach(section -> section(section, LEVEL_OF_SECTIONS));
        markup.closeLine();
        if (edition.onScreen()) {
            foot(pack.identity());
        }
        return markup.closeLine().closeLine().toString();
    }

    private void head(Pack pack) {
        Identity identity = pack.identity();
        markup.open("head").empty("meta", "charset", "UTF-8");
        markup.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        markup.element("title", edition.text(title(identity)));
        meta("author", identity.author());
        meta("description", description(identity));
        meta("subject", description(identity));
        meta("keywords", String.join(", ", identity.keywords()));
        String style = Resource.text("pack.css") + edition.style(pack);
        markup.open("style").raw(style.strip()).closeLine();
        markup.raw(edition.head(pack)).closeLine();
    }

    private void meta(String name, String content) {
        markup.empty("meta", "name", name, "content", edition.text(content));
    }

    /** The document's title, as in its properties. */
    public static String title(Identity identity) {
        return identity.title() + ", " + identity.period();
    }

    /** What the document is, in one line, as in its properties. */
    public static String description(Identity identity) {
        return identity.force() + ": " + identity.title() + ", " + identity.period() + " (" + identity.marking() + ")";
    }

    private void masthead(Identity identity) {
        markup.open("header", "class", "masthead");
        if (edition.onScreen()) {
            markup.open("p", "class", "marking").text(edition.text(identity.marking()));
            if (identity.banner() != null) {
                markup.text(" ").element("strong", identity.banner(), "class", "banner");
            }
            markup.close();
        }
        markup.element("p", edition.text(identity.force()), "class", "force");
        markup.element("h1", edition.text(identity.title()));
        markup.element("p", edition.text(identity.period()), "class", "period");
        markup.closeLine();
    }

    private void section(Section section, int level) {
        section(section, level, section.opening() == Section.Opening.NEW_PAGE ? " new-page" : "");
    }

    /** The cover report begins under the title, however it would begin elsewhere. */
    private void section(Section section, int level, String opening) {
        String looks = "level" + level + opening + (Density.isHigh(section) ? " dense" : "");
        markup.open("section", "id", section.id(), "class", looks);
        markup.element("h" + Math.min(level, LOWEST_LEVEL), edition.text(section.title()));
        section.blocks().forEach(blocks::write);
        section.sections().forEach(child -> section(child, level + 1));
        markup.closeLine();
    }

    private void foot(Identity identity) {
        markup.open("footer").open("p");
        markup.text(edition.text(identity.force() + " | " + identity.marking()));
        if (identity.banner() != null) {
            markup.text(" | " + Objects.requireNonNull(identity.banner()));
        }
        markup.close().closeLine();
    }
}

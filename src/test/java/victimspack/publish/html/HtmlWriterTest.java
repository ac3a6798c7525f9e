package victimspack.publish.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import victimspack.publish.FixturePack;

class HtmlWriterTest {

    private static final String HTML = HtmlWriter.write(FixturePack.pack());
    private static final Document PAGE = Jsoup.parse(HTML);

    @Test
    void isWellFormed() throws Exception {
        var parsed = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(HTML)));
        assertThat(parsed.getDocumentElement().getTagName()).isEqualTo("html");
    }

    @Test
    void isTheSameForTheSamePack() {
        assertThat(HtmlWriter.write(FixturePack.pack())).isEqualTo(HTML);
    }

    @Test
    void namesItsLanguageTitleAndSubject() {
        assertThat(PAGE.selectFirst("html").attr("lang")).isEqualTo("en-GB");
        assertThat(PAGE.title()).isEqualTo("Victim services performance, Quarter 2 2026-27, July to September 2026");
        assertThat(PAGE.selectFirst("meta[name=description]").attr("content"))
                .isEqualTo("City of London Police: Victim services performance,"
                        + " Quarter 2 2026-27, July to September 2026 (OFFICIAL | Public)");
    }

    @Test
    void needsNoScriptAndNoNetwork() {
        assertThat(PAGE.select("script, link, img, iframe")).isEmpty();
        assertThat(PAGE.select("style").html()).doesNotContain("@import").doesNotContain("url(http");
    }

    @Test
    void hasOneTitleAndLeavesNoLevelOut() {
        assertThat(PAGE.select("h1")).hasSize(1);
        int above = 1;
        for (Element heading : PAGE.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(above + 1);
            above = level;
        }
    }

    @Test
    void hasLandmarksAndALinkPastTheContents() {
        assertThat(PAGE.select("body > header, body > nav, body > main, body > footer"))
                .hasSize(4);
        Element skip = PAGE.selectFirst("body > a.skip");
        assertThat(PAGE.select(skip.attr("href"))).hasSize(1);
    }

    @Test
    void hasUniqueIdsAndNoDeadLinks() {
        List<String> ids = PAGE.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(PAGE.select("a[href^=#]").eachAttr("href")).allMatch(href -> ids.contains(href.substring(1)));
        assertThat(PAGE.select("[aria-labelledby]").eachAttr("aria-labelledby")).allMatch(ids::contains);
    }

    @Test
    void namesEveryTableRowAndColumn() {
        assertThat(PAGE.select("table"))
                .isNotEmpty()
                .allMatch(table -> !table.select("> caption").text().isEmpty());
        assertThat(PAGE.select("th")).allMatch(head -> head.hasAttr("scope"));
        assertThat(PAGE.select("tbody > tr"))
                .allMatch(row -> row.child(0).tagName().equals("th"));
        assertThat(PAGE.select("th[scope=rowgroup]").eachText()).contains("Procedural justice");
    }

    @Test
    void describesEveryChart() {
        assertThat(PAGE.select("svg"))
                .isNotEmpty()
                .allMatch(svg -> svg.attr("role").equals("img")
                        && svg.attr("aria-label").startsWith("Rose from 61.2% in July to September 2025"));
    }

    @Test
    void marksAGradeByShapeWordAndColour() {
        Element cell = PAGE.selectFirst("#summary-measures td:has(.requires-action)");
        assertThat(cell.text().replace('\u00a0', ' ')).isEqualTo("■ Requires Action");
        assertThat(cell.selectFirst(".shape").attr("aria-hidden")).isEqualTo("true");
        assertThat(PAGE.selectFirst("td:has(.moderated)").text()).endsWith("[moderated]");
    }

    @Test
    void showsACommentAsTyped() {
        Element comment = PAGE.select("p.comment").last();
        assertThat(comment.wholeText())
                .isEqualTo("A comment with signs: <b>not bold</b> & \"quoted\" 'too', 東京 and שלום,"
                        + " a tab\tand a\nnew line.");
    }

    @Test
    void namesWhatTurnsTextRound() {
        String page = HtmlWriter.write(FixturePack.withComment("Read \u202eti\u202c and \u2067it\u2069."));
        assertThat(page)
                .contains("Read [character U+202E]ti[character U+202C] and [character U+2067]it[character U+2069].");
    }

    @Test
    void namesWhatXmlCannotHold() {
        String page = HtmlWriter.write(FixturePack.withComment("A bell \u0007 and half a pair \ud800."));
        assertThat(page).contains("A bell [character U+0007] and half a pair [character U+D800].");
    }
}

package victimspack.blackbox.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the web page shows: its rows and paragraphs, what is written in its charts, and the texts in their place. */
final class PageSpots {

    private PageSpots() {}

    static List<Spot> of(Path pack) throws IOException {
        Document page = Jsoup.parse(Files.readString(PackFiles.only(pack, ".html")));
        List<Spot> spots = new ArrayList<>();
        for (Element row : page.select("tr")) {
            Element caption = row.closest("table").selectFirst("caption");
            String about = headings(row) + (caption == null ? "" : caption.text());
            spots.add(new Spot("page row", about, joined(row.children())));
        }
        for (Element text : page.select("p, li, dd, figcaption, caption, h1, h2, h3, h4")) {
            spots.add(new Spot("page text", headings(text), text.text()));
        }
        for (Element chart : page.select("svg")) {
            spots.add(new Spot("page text of a chart", headings(chart), chart.attr("aria-label")));
            spots.add(new Spot("page chart", headings(chart), joined(chart.select("text"))));
        }
        return spots;
    }

    private static String joined(List<Element> parts) {
        return parts.stream().map(Element::text).collect(Collectors.joining(" | "));
    }

    /** The headings of the sections that an element stands in. */
    private static String headings(Element element) {
        return element.parents().stream()
                .filter(parent -> parent.normalName().equals("section"))
                .map(section -> section.child(0).text() + ". ")
                .collect(Collectors.joining());
    }
}

package victimspack.blackbox.reader;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What the cover report in Word shows: its rows, its paragraphs, and texts in the place of pictures. */
final class WordSpots {

    private WordSpots() {}

    static List<Spot> of(Path pack) throws IOException {
        List<Spot> spots = new ArrayList<>();
        try (FileSystem parts = FileSystems.newFileSystem(PackFiles.only(pack, ".docx"))) {
            Document report = Jsoup.parse(Files.readString(parts.getPath("/word/document.xml")), Parser.xmlParser());
            for (Element row : report.select("w|tr")) {
                spots.add(new Spot(
                        "Word row",
                        "",
                        row.select("w|tc").stream().map(WordSpots::text).collect(Collectors.joining(" | "))));
            }
            report.select("w|p").forEach(paragraph -> spots.add(new Spot("Word text", "", text(paragraph))));
            report.select("[descr]")
                    .forEach(picture -> spots.add(new Spot("Word text of a picture", "", picture.attr("descr"))));
        }
        return spots;
    }

    private static String text(Element element) {
        return element.select("w|t").stream().map(Element::wholeText).collect(Collectors.joining());
    }
}

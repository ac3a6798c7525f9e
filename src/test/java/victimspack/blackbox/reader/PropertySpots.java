package victimspack.blackbox.reader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;

/** What stands about the documents and not in them: properties, the page's head, the manifest, the tidy files' descriptions. */
final class PropertySpots {

    private PropertySpots() {}

    /** @param titles of the measures, any of which a property may be about */
    static List<Spot> of(Path pack, List<String> titles) throws IOException {
        List<String> texts = new ArrayList<>();
        for (String ending : List.of(".xlsx", ".docx")) {
            try (FileSystem parts = FileSystems.newFileSystem(PackFiles.only(pack, ending))) {
                for (Path part : PackFiles.in(parts.getPath("/docProps"))) {
                    texts.add(Files.readString(part));
                }
            }
        }
        try (PDDocument document = Loader.loadPDF(PackFiles.only(pack, ".pdf").toFile())) {
            texts.add(document.getDocumentInformation().getCOSObject().toString());
            texts.add(new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8));
        }
        texts.add(Jsoup.parse(Files.readString(PackFiles.only(pack, ".html")))
                .head()
                .html());
        for (Path json : PackFiles.in(pack)) {
            if (json.toString().endsWith(".json")) {
                texts.add(Files.readString(json));
            }
        }
        return texts.stream()
                .map(text -> new Spot("property", String.join(". ", titles), text))
                .toList();
    }
}

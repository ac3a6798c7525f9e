package victimspack.publish.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import victimspack.pack.document.Pack;
import victimspack.publish.html.Template;
import victimspack.publish.html.Xml;
import victimspack.publish.resource.Resource;

/** A document's title, author, dates and claims, the same in its information dictionary and in its XMP packet. */
record Properties(String title, String author, String subject, List<String> keywords, String creator, LocalDate asOf) {

    private static final String PRODUCER = "PDFBox and openhtmltopdf";

    static Properties of(Pack pack) {
        var identity = pack.identity();
        return new Properties(
                Xml.text(Template.title(identity)),
                Xml.text(identity.author()),
                Xml.text(Template.description(identity)),
                identity.keywords().stream().map(Xml::text).toList(),
                "victims-pack " + pack.provenance().programVersion(),
                identity.asOf());
    }

    /** The start of a day in UTC. */
    static Calendar midnight(LocalDate day) {
        return GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
    }

    void write(PDDocument document) throws IOException {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setAuthor(author);
        information.setSubject(subject);
        information.setKeywords(String.join(", ", keywords));
        information.setCreator(creator);
        information.setProducer(PRODUCER);
        information.setCreationDate(midnight(asOf));
        information.setModificationDate(midnight(asOf));
        document.setDocumentInformation(information);
        PDMetadata packet = new PDMetadata(document);
        packet.importXMPMetadata(xmp().getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(packet);
    }

    private String xmp() {
        return Resource.text("properties.xmp")
                .replace("${title}", escaped(title))
                .replace("${author}", escaped(author))
                .replace("${subject}", escaped(subject))
                .replace("${keywords}", escaped(String.join(", ", keywords)))
                .replace("${creator}", escaped(creator))
                .replace("${producer}", PRODUCER)
                .replace("${date}", asOf.atStartOfDay(ZoneOffset.UTC).format(DateTimeFormatter.ISO_INSTANT));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

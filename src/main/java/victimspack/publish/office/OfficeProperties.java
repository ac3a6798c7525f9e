package victimspack.publish.office;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ooxml.POIXMLProperties;
import victimspack.pack.document.Identity;
import victimspack.publish.html.Xml;

/** What an office file says of itself: title, author, language, keywords, and dates made from the as-of day. */
public final class OfficeProperties {

    private static final String LANGUAGE = "en-GB";

    private OfficeProperties() {}

    /**
     * Sets them, in place of the program's name and the clock's time that the library would write.
     *
     * @param subject what this file is within the pack, such as {@code Workbook}
     */
    public static void set(POIXMLDocument document, Identity identity, String subject) {
        POIXMLProperties properties = document.getProperties();
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        Instant asOf = identity.asOf().atStartOfDay(ZoneOffset.UTC).toInstant();
        String author = Xml.text(identity.author());
        core.setTitle(Xml.text(identity.title() + ", " + identity.period()));
        core.setSubjectProperty(subject);
        core.setCreator(author);
        core.setLastModifiedByUser(author);
        core.setKeywords(Xml.text(String.join(", ", identity.keywords())));
        core.setCreated(Optional.of(Date.from(asOf)));
        core.setModified(Optional.of(Date.from(asOf)));
        core.setCategory(Xml.text(identity.marking()));
        core.getUnderlyingProperties().setLanguageProperty(LANGUAGE);
        properties.getExtendedProperties().setApplication("victims-pack");
        properties.getExtendedProperties().setCompany(author);
    }
}

package victimspack.publish.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLDocument;

/** An office file whose bytes follow from its content alone: parts in one order, every part with one time. */
public final class FixedZip {

    /** The part that readers expect first. */
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private static final Comparator<String> ORDER =
            Comparator.comparing((String name) -> !name.equals(CONTENT_TYPES)).thenComparing(Comparator.naturalOrder());

    private FixedZip() {}

    /**
     * The document's file.
     *
     * @param day         the time of every part is noon of this day
     * @param replacement content of parts, by name, in place of what the library would write
     */
    public static byte[] of(POIXMLDocument document, LocalDate day, Map<String, byte[]> replacement)
            throws IOException {
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(raw)) {
            out.setLevel(Deflater.NO_COMPRESSION);
            document.write(out);
        }
        Map<String, byte[]> parts = parts(raw.toByteArray());
        parts.putAll(replacement);
        return zip(parts, day);
    }

    private static byte[] zip(Map<String, byte[]> parts, LocalDate day) {
        ByteArrayOutputStream fixed = new ByteArrayOutputStream();
        LocalDateTime noon = day.atTime(12, 0);
        try (ZipOutputStream out = new ZipOutputStream(fixed)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(noon);
                out.putNextEntry(entry);
                out.write(part.getValue());
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fixed.toByteArray();
    }

    private static Map<String, byte[]> parts(byte[] zip) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>(ORDER);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }
}

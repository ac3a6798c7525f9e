package victimspack.publish.pdf;

/**
 * A file that travels inside the printed document.
 *
 * @param name        file name, such as {@code measures.csv}
 * @param mime        media type, such as {@code text/csv}
 * @param description what it holds, in one line
 * @param bytes       its content
 */
public record Attachment(String name, String mime, String description, byte[] bytes) {}

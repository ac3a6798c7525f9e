package victimspack.publish.pdf;

/**
 * A file carried inside another, such as measures.csv inside the PDF.
 *
 * @param name        its file name, without folders
 * @param mimeType    such as {@code text/csv}
 * @param description what it holds, in a few words for a reader's list of attachments
 * @param content     its bytes; not to be changed
 */
public record Attachment(String name, String mimeType, String description, byte[] content) {}

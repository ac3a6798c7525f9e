package victimspack.publish;

import java.util.List;
import victimspack.pack.document.Identity;
import victimspack.pack.document.Pack;
import victimspack.publish.pdf.Attachment;

/**
 * A format in which a pack is written for people.
 *
 * @param ending of the file's name after the pack's stem, such as {@code .xlsx}
 * @param writer makes the file
 */
public record Format(String ending, Writer writer) {

    /** Makes a format's file; the same pack and attachments give the same bytes. */
    @FunctionalInterface
    public interface Writer {

        /**
         * The file.
         *
         * @param attachments what travels inside it, where the format can carry files
         */
        Made write(Pack pack, List<Attachment> attachments);
    }

    /**
     * A made file.
     *
     * @param content its bytes; not to be changed
     * @param remarks what an analyst should know of it, such as letters that the font lacks; mostly none
     */
    public record Made(byte[] content, List<String> remarks) {

        public static Made of(byte[] content) {
            return new Made(content, List.of());
        }
    }

    /** The file's name. */
    public String fileName(Identity identity) {
        return identity.fileStem() + ending;
    }
}

package victimspack.publish.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The fonts and style sheets that come with the program. */
public final class Resource {

    private static final String FOLDER = "/victimspack/publish/";

    private Resource() {}

    /** A style sheet's text. */
    public static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /**
     * A file's bytes.
     *
     * @throws IllegalStateException if the program was packed without it
     */
    public static byte[] bytes(String name) {
        try (InputStream in = Resource.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its resource " + FOLDER + name);
            }
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read the program's resource " + name, failure);
        }
    }
}

package victimspack.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The program's version, as built. */
public final class ProgramVersion {

    private ProgramVersion() {}

    public static String get() {
        Properties properties = new Properties();
        try (InputStream file = ProgramVersion.class.getResourceAsStream("/version.properties")) {
            properties.load(Objects.requireNonNull(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Objects.requireNonNull(properties.getProperty("version"));
    }
}

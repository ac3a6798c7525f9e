package victimspack.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import victimspack.measure.Framework;
import victimspack.measure.framework.Frameworks;

/** The built-in framework with its files changed, as an analyst would change them. */
public final class AlteredFramework {

    private AlteredFramework() {}

    /**
     * @param folder to write it to
     * @param added  lines by the names of the files at whose ends they are to stand
     */
    public static Framework with(Path folder, Map<String, String> added) throws IOException {
        return read(write(folder, added));
    }

    /** As {@link #with}, to be changed further before it is read. */
    static Path write(Path folder, Map<String, String> added) throws IOException {
        SortedMap<String, byte[]> files = Frameworks.files("victims-strategy");
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            String end = added.getOrDefault(file.getKey(), "");
            Files.writeString(path, new String(file.getValue(), UTF_8) + "\n" + end);
        }
        return folder;
    }

    static void replace(Path file, String found, String replacement) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(found);
        Files.writeString(file, text.replace(found, replacement));
    }

    static Framework read(Path folder) {
        return Frameworks.read(folder);
    }
}

package victimspack.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import victimspack.measure.Framework;
import victimspack.measure.framework.Frameworks;

/** The built-in framework with lines added to its files, as an analyst would add them. */
final class AlteredFramework {

    private AlteredFramework() {}

    /**
     * @param folder to write it to
     * @param added  lines by the names of the files at whose ends they are to stand
     */
    static Framework with(Path folder, Map<String, String> added) throws IOException {
        SortedMap<String, byte[]> files = Frameworks.files("victims-strategy");
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            String end = added.getOrDefault(file.getKey(), "");
            Files.writeString(path, new String(file.getValue(), UTF_8) + "\n" + end);
        }
        return Frameworks.read(folder);
    }
}

package victimspack.publish.manifest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import victimspack.publish.Publication;

/**
 * What the manifest of a pack that was made says of it.
 *
 * @param identity of the run that made it
 * @param settings what was set for it, by name
 * @param inputs   SHA-256 of the files it was made from, by name
 */
public record Manifest(String identity, SortedMap<String, String> settings, SortedMap<String, String> inputs) {

    /**
     * Reads the manifest in a pack's folder.
     *
     * @throws IOException where there is none, or it is no manifest
     */
    public static Manifest read(Path folder) throws IOException {
        try {
            JsonNode root = JsonMapper.shared().readTree(Files.readAllBytes(folder.resolve(Publication.MANIFEST)));
            SortedMap<String, String> settings = new TreeMap<>();
            root.required("settings")
                    .properties()
                    .forEach(entry ->
                            settings.put(entry.getKey(), entry.getValue().asString()));
            SortedMap<String, String> inputs = new TreeMap<>();
            root.required("inputs")
                    .forEach(input -> inputs.put(
                            input.required("name").asString(),
                            input.required("sha256").asString()));
            return new Manifest(root.required("identity").asString(), settings, inputs);
        } catch (JacksonException e) {
            throw new IOException(Publication.MANIFEST + " is not as this program writes it", e);
        }
    }

    /** In words, how other settings and inputs differ from those the pack was made from. */
    public List<String> differences(Map<String, String> otherSettings, Map<String, String> otherInputs) {
        List<String> found = new ArrayList<>();
        new TreeMap<>(otherSettings).forEach((name, now) -> {
            String then = settings.getOrDefault(name, "not set");
            if (!then.equals(now)) {
                found.add("%s was %s and is %s".formatted(name.replace('_', ' '), then, now));
            }
        });
        TreeSet<String> names = new TreeSet<>(inputs.keySet());
        names.addAll(otherInputs.keySet());
        for (String name : names) {
            if (!otherInputs.containsKey(name)) {
                found.add(name + " is no longer there");
            } else if (!inputs.containsKey(name)) {
                found.add(name + " is new");
            } else if (!otherInputs.get(name).equals(inputs.get(name))) {
                found.add(name + " has changed");
            }
        }
        return found;
    }
}

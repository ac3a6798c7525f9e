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
import victimspack.grade.Grade;
import victimspack.grade.Published;

/**
 * What the manifest of a pack that was made says of it.
 *
 * @param force     whose performance it reports
 * @param framework the framework's id
 * @param synthetic whether it is marked as made of synthetic data
 * @param sealed    whether it was published
 * @param reasons   why each revision was made, the second edition's first; empty for the first edition
 * @param grades    of priorities and texts in the reported quarter, by their ids
 * @param made      what it was made from
 */
public record Manifest(
        String force,
        String framework,
        boolean synthetic,
        boolean sealed,
        List<String> reasons,
        Map<String, Published.Grades> grades,
        Making made) {

    /**
     * What a pack was made from.
     *
     * @param identity of the run that made it: a hash over the rest
     * @param settings what was set for it, by name
     * @param inputs   SHA-256 of the files it was made from, by name
     * @param history  SHA-256 of the checksums of the sealed packs used for history, by their folders' names
     */
    public record Making(
            String identity,
            SortedMap<String, String> settings,
            SortedMap<String, String> inputs,
            SortedMap<String, String> history) {

        /** In words, how another making differs from this one; empty where it does not. */
        public List<String> differences(Making now) {
            List<String> found = new ArrayList<>();
            union(settings, now.settings).forEach(name -> {
                String then = settings.getOrDefault(name, "not set");
                String today = now.settings.getOrDefault(name, "not set");
                if (!then.equals(today)) {
                    found.add("%s was %s and is %s".formatted(name.replace('_', ' '), then, today));
                }
            });
            found.addAll(changed("", inputs, now.inputs));
            found.addAll(changed("the sealed pack ", history, now.history));
            return found;
        }

        private static List<String> changed(String what, Map<String, String> then, Map<String, String> now) {
            List<String> found = new ArrayList<>();
            for (String name : union(then, now)) {
                if (!now.containsKey(name)) {
                    found.add(what + name + " is no longer there");
                } else if (!then.containsKey(name)) {
                    found.add(what + name + " is new");
                } else if (!now.get(name).equals(then.get(name))) {
                    found.add(what + name + " has changed");
                }
            }
            return found;
        }

        private static TreeSet<String> union(Map<String, String> one, Map<String, String> other) {
            TreeSet<String> names = new TreeSet<>(one.keySet());
            names.addAll(other.keySet());
            return names;
        }
    }

    /** The hash of the run that made the pack. */
    public String identity() {
        return made.identity();
    }

    /**
     * Reads the manifest in a pack's folder.
     *
     * @throws IOException where there is none, or it is no manifest
     */
    public static Manifest read(Path folder) throws IOException {
        try {
            JsonNode root = JsonMapper.shared().readTree(Files.readAllBytes(folder.resolve(PackFiles.MANIFEST)));
            return new Manifest(
                    root.required("force").asString(),
                    root.required("framework").required("id").asString(),
                    root.required("synthetic").asBoolean(),
                    root.required("state").asString().equals("sealed"),
                    reasons(root.required("reasons")),
                    grades(root.required("grades")),
                    new Making(
                            root.required("identity").asString(),
                            settings(root.required("settings")),
                            hashes(root.required("inputs"), "name"),
                            hashes(root.required("history"), "pack")));
        } catch (JacksonException | IllegalArgumentException e) {
            throw new IOException(PackFiles.MANIFEST + " is not as this program writes it", e);
        }
    }

    private static List<String> reasons(JsonNode node) {
        List<String> reasons = new ArrayList<>();
        node.forEach(reason -> reasons.add(reason.asString()));
        return List.copyOf(reasons);
    }

    private static Map<String, Published.Grades> grades(JsonNode node) {
        Map<String, Published.Grades> grades = new TreeMap<>();
        node.properties()
                .forEach(entry -> grades.put(
                        entry.getKey(),
                        new Published.Grades(
                                Grade.named(entry.getValue().required("grade").asString()),
                                Grade.named(
                                        entry.getValue().required("calculated").asString()))));
        return grades;
    }

    private static SortedMap<String, String> settings(JsonNode node) {
        SortedMap<String, String> settings = new TreeMap<>();
        node.properties()
                .forEach(entry -> settings.put(entry.getKey(), entry.getValue().asString()));
        return settings;
    }

    private static SortedMap<String, String> hashes(JsonNode node, String name) {
        SortedMap<String, String> hashes = new TreeMap<>();
        node.forEach(entry -> hashes.put(
                entry.required(name).asString(), entry.required("sha256").asString()));
        return hashes;
    }
}

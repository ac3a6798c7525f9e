package victimspack.extract.mapping;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import victimspack.extract.InputRejected;
import victimspack.extract.Rule;
import victimspack.extract.schema.Extract;
import victimspack.extract.yaml.YamlKeys;
import victimspack.extract.yaml.YamlNode;

/** Reads a mapping: for each extract one part, or a list of parts, each about a file or a glob. */
public final class MappingReader {

    private MappingReader() {}

    /**
     * The mapping that a file says.
     *
     * @param file its name, for messages
     * @throws InputRejected at the first thing that means nothing, with its line and the nearest valid name
     */
    public static Mapping read(String file, YamlNode.Entries yaml) {
        Map<String, Extract> byName = new LinkedHashMap<>();
        for (Extract extract : Extract.values()) {
            byName.put(name(extract), extract);
        }
        YamlKeys keys = YamlKeys.of(file, "a mapping", yaml, byName.keySet());
        Map<Extract, List<MappedFiles>> extracts = new EnumMap<>(Extract.class);
        byName.forEach((name, extract) -> {
            List<YamlNode> parts = keys.items(name);
            if (!parts.isEmpty()) {
                extracts.put(extract, parts(file, extract, parts));
            } else if (keys.names().contains(name)) {
                throw rejected(file, keys.line(name), "expected what is said of " + name + ", found nothing");
            }
        });
        return new Mapping(extracts);
    }

    /** How a mapping calls an extract: its usual file without the ending. */
    static String name(Extract extract) {
        return extract.fileName().replace(".csv", "");
    }

    private static List<MappedFiles> parts(String file, Extract extract, List<YamlNode> parts) {
        ExtraColumns extra = new ExtraColumns(file, extract);
        parts.forEach(extra::declare);
        return parts.stream()
                .map(part -> new PartReader(file, extract, extra, part).read())
                .toList();
    }

    static InputRejected rejected(String file, int line, String expected) {
        return new InputRejected(Rule.MAPPING_INVALID.problem(file, line, null, null, expected));
    }
}

package victimspack.measure.framework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads one YAML file of a framework to nodes that know their lines. */
final class YamlFile {

    private static final int MAX_CHARACTERS = 1 << 20;
    private static final int MAX_DEPTH = 20;
    /** Keys given twice are left to this class, which says where. */
    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .loadSettings(LoadSettings.builder()
                    .setCodePointLimit(MAX_CHARACTERS)
                    .setMaxAliasesForCollections(0)
                    .setAllowRecursiveKeys(false)
                    .setAllowDuplicateKeys(true)
                    .build())
            .build();

    private final String file;
    private final YAMLParser parser;
    private int depth;

    private YamlFile(String file, YAMLParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /**
     * The keys and values of a file.
     *
     * @param file its name, for messages
     * @throws FrameworkRejected if it is no YAML, no mapping, too large or too deep, or holds an alias, a tag or a key twice
     */
    static YamlNode.Entries read(String file, String text) {
        if (text.length() > MAX_CHARACTERS) {
            throw FrameworkRejected.at(file, text.length() + " characters", "at most " + MAX_CHARACTERS);
        }
        try (YAMLParser parser = (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return new YamlFile(file, parser).document();
        } catch (JacksonException e) {
            throw notYaml(file, e);
        }
    }

    private YamlNode.Entries document() {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw FrameworkRejected.at(file, "an empty file", "keys with values");
        }
        YamlNode root = node(first);
        if (parser.nextToken() != null) {
            throw rejected("a second document", "one document in a file");
        }
        if (root instanceof YamlNode.Entries entries) {
            return entries;
        }
        throw FrameworkRejected.at(place(root.line()), root.inWords(), "keys with values");
    }

    private YamlNode node(JsonToken token) {
        if (parser.isCurrentAlias()) {
            throw rejected("an alias (*)", "the value written out");
        }
        if (parser.getTypeId() != null || parser.getObjectId() != null) {
            throw rejected("a tag (!) or an anchor (&)", "a plain value");
        }
        if (++depth > MAX_DEPTH) {
            throw rejected("more than " + MAX_DEPTH + " levels", "fewer");
        }
        YamlNode node = switch (token) {
            case START_OBJECT -> entries();
            case START_ARRAY -> items();
            default -> scalar(token);
        };
        depth--;
        return node;
    }

    private YamlNode.Entries entries() {
        int line = line();
        Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
        while (next() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            int keyLine = line();
            YamlNode value = node(next());
            if (entries.put(key, new YamlNode.Entry(value, keyLine)) != null) {
                throw FrameworkRejected.at(place(keyLine), "the key \"" + key + "\" a second time", "each key once");
            }
        }
        return new YamlNode.Entries(entries, line);
    }

    private YamlNode.Items items() {
        int line = line();
        List<YamlNode> items = new ArrayList<>();
        for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
            items.add(node(token));
        }
        return new YamlNode.Items(List.copyOf(items), line);
    }

    private YamlNode.Scalar scalar(JsonToken token) {
        YamlNode.Written written = switch (token) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> YamlNode.Written.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> YamlNode.Written.TRUTH;
            case VALUE_NULL -> YamlNode.Written.NOTHING;
            default -> YamlNode.Written.TEXT;
        };
        String text = parser.getString();
        boolean blank = text == null || written == YamlNode.Written.TEXT && text.isBlank();
        return new YamlNode.Scalar(blank ? "" : text.strip(), blank ? YamlNode.Written.NOTHING : written, line());
    }

    private JsonToken next() {
        return Objects.requireNonNull(parser.nextToken(), "the parser ended inside a value");
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private FrameworkRejected rejected(String found, String expected) {
        return FrameworkRejected.at(place(line()), found, expected);
    }

    private String place(int line) {
        return file + ", line " + line;
    }

    private static FrameworkRejected notYaml(String file, JacksonException e) {
        @Nullable TokenStreamLocation location = e.getLocation();
        String place = location == null ? file : file + ", line " + location.getLineNr();
        String problem = e.getOriginalMessage().lines().findFirst().orElse("");
        return FrameworkRejected.at(place, "text that is no YAML (" + problem + ")", "keys with values");
    }
}

package victimspack.extract.yaml;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;
import victimspack.extract.InputRejected;
import victimspack.extract.Rule;

/** Reads a YAML file to nodes that know their lines. Aliases, anchors and tags are refused, size and depth bounded. */
public final class YamlFile {

    private static final int MAX_CHARACTERS = 1 << 20;
    private static final int MAX_DEPTH = 20;
    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .loadSettings(LoadSettings.builder()
                    .setCodePointLimit(MAX_CHARACTERS)
                    .setMaxAliasesForCollections(0)
                    .setAllowRecursiveKeys(false)
                    .build())
            .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String file;
    private final YAMLParser parser;
    private int depth;

    private YamlFile(String file, YAMLParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /**
     * The keys and values of a file; none where it is empty.
     *
     * @throws InputRejected if it cannot be read, or is not YAML of the kind taken here
     */
    public static YamlNode.Entries read(Path path) {
        String name = String.valueOf(path.getFileName());
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw rejected(name, 0, "expected a file, found a folder or a device");
        }
        try {
            if (Files.size(path) > MAX_CHARACTERS) {
                throw rejected(name, 0, "expected at most 1 MiB, found " + Files.size(path) + " bytes");
            }
            return parse(name, Files.readString(path, StandardCharsets.UTF_8));
        } catch (CharacterCodingException e) {
            throw rejected(name, 0, "expected UTF-8, found other bytes; save the file as UTF-8");
        } catch (IOException e) {
            throw rejected(name, 0, "the file cannot be read; check that it is there and that you may open it");
        }
    }

    /**
     * The keys and values of a text; none where it is empty.
     *
     * @param file its name, for messages
     * @throws InputRejected if it is not YAML of the kind taken here
     */
    public static YamlNode.Entries parse(String file, String text) {
        try (YAMLParser parser = (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return new YamlFile(file, parser).document();
        } catch (JacksonException e) {
            throw notYaml(file, e);
        }
    }

    private YamlNode.Entries document() {
        JsonToken first = parser.nextToken();
        if (first == null) {
            return new YamlNode.Entries(Map.of(), 1);
        }
        YamlNode root = node(first);
        if (parser.nextToken() != null) {
            throw here("expected one document, found a second");
        }
        if (root instanceof YamlNode.Entries entries) {
            return entries;
        }
        if (root instanceof YamlNode.Scalar scalar && scalar.written() == YamlNode.Written.NOTHING) {
            return new YamlNode.Entries(Map.of(), 1);
        }
        throw rejected(file, root.line(), "expected keys with values, found " + root.inWords());
    }

    private YamlNode node(JsonToken token) {
        if (parser.isCurrentAlias()) {
            throw here("expected the value written out, found an alias (*)");
        }
        if (parser.getTypeId() != null || parser.getObjectId() != null) {
            throw here("expected a plain value, found a tag (!) or an anchor (&); put texts that begin so in quotes");
        }
        if (++depth > MAX_DEPTH) {
            throw here("expected at most " + MAX_DEPTH + " levels, found more");
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
            String key = parser.currentName().strip();
            int keyLine = line();
            YamlNode value = node(next());
            if (entries.put(key, new YamlNode.Entry(value, keyLine)) != null) {
                throw rejected(
                        file, keyLine, "expected each key once, found \"" + key + "\" a second time; take one away");
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
        String text = parser.getString();
        if (token == JsonToken.VALUE_NULL || text == null || text.isBlank()) {
            return new YamlNode.Scalar("", YamlNode.Written.NOTHING, line());
        }
        YamlNode.Written written = switch (token) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> YamlNode.Written.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> YamlNode.Written.TRUTH;
            default -> YamlNode.Written.TEXT;
        };
        return new YamlNode.Scalar(text.strip(), written, line());
    }

    private JsonToken next() {
        return Objects.requireNonNull(parser.nextToken(), "the parser ended inside a value");
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private InputRejected here(String expected) {
        return rejected(file, line(), expected);
    }

    private static InputRejected notYaml(String file, JacksonException e) {
        TokenStreamLocation location = e.getLocation();
        String problem = e.getOriginalMessage().lines().findFirst().orElse("");
        int line = location == null ? 0 : Math.max(location.getLineNr(), 0);
        return rejected(
                file,
                line,
                "expected keys with values, found text that is no YAML (" + problem + ")" + remedy(problem));
    }

    /** What mends the slips that are made most. */
    private static String remedy(String problem) {
        return switch (problem) {
            case "mapping values are not allowed here" -> "; put a text that has a colon in quotes";
            case "while scanning a quoted scalar" -> "; close the quote";
            case "while scanning for the next token" ->
                "; indent with blanks, and put a text that begins with a sign in quotes";
            default -> "";
        };
    }

    private static InputRejected rejected(String file, int line, String expected) {
        return new InputRejected(Rule.YAML_INVALID.problem(file, line, null, null, expected));
    }
}

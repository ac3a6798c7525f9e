package victimspack.measure.framework;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import victimspack.extract.InputRejected;
import victimspack.extract.yaml.YamlFile;
import victimspack.extract.yaml.YamlNode;

/**
 * The keys of one part of a file, asked for by name and type. What is asked for and is not there, or is something else,
 * rejects the framework.
 *
 * @param file    the file, for messages
 * @param what    what the keys belong to, such as {@code a measure}
 * @param entries the keys and values
 */
record Fields(String file, String what, YamlNode.Entries entries) {

    /**
     * The keys of a whole file.
     *
     * @param file its name, for messages
     * @throws FrameworkRejected if the text is not YAML of the kind taken here, or has a key that is not allowed
     */
    static Fields read(String file, String text, String what, Collection<String> allowed) {
        try {
            return of(file, what, YamlFile.parse(file, text), allowed);
        } catch (InputRejected e) {
            throw FrameworkRejected.of(e.getMessage() + ".");
        }
    }

    /** @throws FrameworkRejected if there is a key that is not allowed */
    private static Fields of(String file, String what, YamlNode.Entries entries, Collection<String> allowed) {
        entries.entries().forEach((key, entry) -> {
            if (!allowed.contains(key)) {
                throw FrameworkRejected.near(
                        file + ", line " + entry.line(),
                        "the unknown key \"" + key + "\"",
                        "a key of " + what,
                        key,
                        allowed);
            }
        });
        return new Fields(file, what, entries);
    }

    /** The keys of a part, where the value must have keys. */
    static Fields of(String file, String what, YamlNode node, Collection<String> allowed) {
        if (node instanceof YamlNode.Entries entries) {
            return of(file, what, entries, allowed);
        }
        throw FrameworkRejected.at(
                file + ", line " + node.line(), node.inWords(), "the keys of " + what, "write " + forms(allowed));
    }

    /** How the first keys are written, as an example. */
    private static String forms(Collection<String> allowed) {
        return allowed.stream().limit(2).map(key -> key + ": ...").collect(Collectors.joining(", ", "{", "}"));
    }

    boolean has(String key) {
        return entries.entries().containsKey(key);
    }

    /** The place of a key, as messages begin. */
    String place(String key) {
        YamlNode.Entry entry = entries.entries().get(key);
        return file + ", line " + (entry == null ? entries.line() : entry.line());
    }

    Optional<YamlNode> node(String key) {
        return Optional.ofNullable(entries.entries().get(key)).map(YamlNode.Entry::value);
    }

    YamlNode required(String key) {
        return node(key)
                .orElseThrow(() -> FrameworkRejected.at(
                        file + ", line " + entries.line(),
                        what + " without \"" + key + "\"",
                        "that key and its value",
                        "add \"" + key + ": ...\""));
    }

    String text(String key) {
        return text(key, required(key));
    }

    Optional<String> optionalText(String key) {
        return node(key).map(node -> text(key, node));
    }

    private String text(String key, YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar && scalar.written() == YamlNode.Written.TEXT) {
            return scalar.text();
        }
        throw expected(key, node, "text; " + asText(node));
    }

    private static String asText(YamlNode node) {
        if (!(node instanceof YamlNode.Scalar scalar)) {
            return "write one text";
        }
        return scalar.written() == YamlNode.Written.NOTHING
                ? "write it after the colon, or take the key away"
                : "put it in quotes";
    }

    /** As written, whether text or number; a period or code may look like a number. */
    String word(String key, String expected) {
        YamlNode node = required(key);
        if (node instanceof YamlNode.Scalar scalar && scalar.written() != YamlNode.Written.NOTHING) {
            return scalar.text();
        }
        throw expected(key, node, expected);
    }

    boolean truth(String key, boolean otherwise) {
        return node(key).map(node -> truth(key, node)).orElse(otherwise);
    }

    private boolean truth(String key, YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar && scalar.written() == YamlNode.Written.TRUTH) {
            return scalar.text().equals("true");
        }
        throw expected(key, node, "true or false");
    }

    /** A number that is not negative. */
    Optional<BigDecimal> number(String key) {
        return node(key).map(node -> number(key, node));
    }

    private BigDecimal number(String key, YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar && scalar.text().matches("\\d{1,12}(\\.\\d{1,9})?")) {
            return new BigDecimal(scalar.text());
        }
        boolean signed = node instanceof YamlNode.Scalar scalar && scalar.text().endsWith("%");
        throw expected(key, node, "a number of 0 or more" + (signed ? "; write it without the sign" : ""));
    }

    Optional<Integer> wholeNumber(String key) {
        return node(key).map(node -> {
            if (node instanceof YamlNode.Scalar scalar && scalar.text().matches("\\d{1,9}")) {
                return Integer.valueOf(scalar.text());
            }
            throw expected(key, node, "a whole number of 0 or more");
        });
    }

    /** One of an enum's constants, written in lower case with hyphens. */
    <E extends Enum<E>> E choice(String key, Class<E> type) {
        String written = text(key);
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(Fields::name).toList();
        int index = names.indexOf(written);
        if (index < 0) {
            throw FrameworkRejected.near(
                    place(key), "\"" + written + "\"", "a value of \"" + key + "\"", written, names);
        }
        return type.getEnumConstants()[index];
    }

    <E extends Enum<E>> E choice(String key, Class<E> type, E otherwise) {
        return has(key) ? choice(key, type) : otherwise;
    }

    /** A text that is one of the names given. */
    String oneOf(String key, String expected, Collection<String> names) {
        String written = text(key);
        if (!names.contains(written)) {
            throw FrameworkRejected.near(place(key), "\"" + written + "\"", expected, written, names);
        }
        return written;
    }

    List<YamlNode> items(String key) {
        return node(key)
                .map(node -> {
                    if (node instanceof YamlNode.Items items) {
                        return items.items();
                    }
                    throw expected(key, node, "a list");
                })
                .orElse(List.of());
    }

    /** A list of texts; empty where the key is absent. */
    List<String> texts(String key) {
        return items(key).stream()
                .map(item -> new Fields(file, what, single(key, item)).text(key))
                .toList();
    }

    private static YamlNode.Entries single(String key, YamlNode item) {
        return new YamlNode.Entries(Map.of(key, new YamlNode.Entry(item, item.line())), item.line());
    }

    FrameworkRejected expected(String key, YamlNode found, String expected) {
        return FrameworkRejected.at(file + ", line " + found.line(), found.inWords() + " as \"" + key + "\"", expected);
    }

    /** Refuses keys that mean nothing beside others. */
    void without(Collection<String> keys, String because) {
        keys.stream().filter(this::has).sorted().findFirst().ifPresent(key -> {
            throw FrameworkRejected.at(
                    place(key), "the key \"" + key + "\"", "none, because " + because, "take it away");
        });
    }

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

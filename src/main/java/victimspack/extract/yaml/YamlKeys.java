package victimspack.extract.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import victimspack.extract.InputRejected;
import victimspack.extract.NearestName;
import victimspack.extract.Rule;

/**
 * The keys of one part of a YAML file, asked for by name. What is something else than asked for rejects the file.
 *
 * @param file    the file's name, for messages
 * @param entries the keys and values
 */
public record YamlKeys(String file, YamlNode.Entries entries) {

    /**
     * The keys of a value.
     *
     * @param what    what the keys belong to, such as {@code a contact}, for messages
     * @param allowed the keys that mean something
     * @throws InputRejected if the value has no keys, or others than allowed
     */
    public static YamlKeys of(String file, String what, YamlNode node, Collection<String> allowed) {
        if (!(node instanceof YamlNode.Entries entries)) {
            throw rejected(file, node.line(), "expected the keys of " + what + ", found " + node.inWords());
        }
        entries.entries().forEach((key, entry) -> {
            if (!allowed.contains(key)) {
                throw rejected(
                        file,
                        entry.line(),
                        "\"" + key + "\" is no key of " + what + "; the nearest is " + nearest(key, allowed));
            }
        });
        return new YamlKeys(file, entries);
    }

    /** The nearest of some names, in quotes, for messages; with what tells the name written from it where they look the same. */
    public static String nearest(String name, Collection<String> names) {
        String nearest =
                NearestName.to(name, names).orElseGet(() -> names.iterator().next());
        return "\"" + nearest + "\"" + NearestName.foreign(name, List.of(nearest));
    }

    public Set<String> names() {
        return entries.entries().keySet();
    }

    /** The line of a key, or that on which the part begins where it has no such key. */
    public int line(String key) {
        YamlNode.Entry entry = entries.entries().get(key);
        return entry == null ? entries.line() : entry.line();
    }

    /** A key's value; empty where there is no such key, or nothing after it. */
    public Optional<YamlNode> node(String key) {
        return Optional.ofNullable(entries.entries().get(key))
                .map(YamlNode.Entry::value)
                .filter(node ->
                        !(node instanceof YamlNode.Scalar scalar) || scalar.written() != YamlNode.Written.NOTHING);
    }

    /** A key's text, as written even where it looks like a number; null where it has none. */
    public @Nullable String text(String key) {
        return node(key).map(node -> text(key, node)).orElse(null);
    }

    /** A day such as 2026-07-31; null where there is none. */
    public @Nullable LocalDate date(String key) {
        String text = text(key);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw rejected(
                    file, line(key), "expected a date such as 2026-07-31 for \"" + key + "\", found \"" + text + "\"");
        }
    }

    /** True or false (also yes or no); false where the key has no value. */
    public boolean truth(String key) {
        String text = text(key);
        if (text == null || text.equalsIgnoreCase("false") || text.equalsIgnoreCase("no")) {
            return false;
        }
        if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("yes")) {
            return true;
        }
        throw rejected(file, line(key), "expected true or false for \"" + key + "\", found \"" + text + "\"");
    }

    /** A list's items; a single value counts as a list of one. Empty where the key has no value. */
    public List<YamlNode> items(String key) {
        return node(key)
                .map(node -> node instanceof YamlNode.Items items ? items.items() : List.of(node))
                .orElse(List.of());
    }

    /** A list of texts; a single text counts as a list of one. */
    public List<String> texts(String key) {
        YamlNode.Entry entry = entries.entries().get(key);
        if (entry != null && entry.value() instanceof YamlNode.Items items) {
            return items.items().stream().map(item -> text(key, item)).toList();
        }
        return entry == null ? List.of() : List.of(text(key, entry.value()));
    }

    private String text(String key, YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            return scalar.text();
        }
        throw rejected(file, node.line(), "expected text for \"" + key + "\", found " + node.inWords());
    }

    private static InputRejected rejected(String file, int line, String expected) {
        return new InputRejected(Rule.YAML_INVALID.problem(file, line, null, null, expected));
    }
}

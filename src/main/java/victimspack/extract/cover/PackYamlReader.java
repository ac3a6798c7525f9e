package victimspack.extract.cover;

import java.util.List;
import org.jspecify.annotations.Nullable;
import victimspack.extract.InputRejected;
import victimspack.extract.Rule;
import victimspack.extract.cover.PackYaml.Committee;
import victimspack.extract.cover.PackYaml.Contact;
import victimspack.extract.yaml.YamlKeys;
import victimspack.extract.yaml.YamlNode;

/** Reads pack.yaml strictly: every key may be missing, none may be unknown. */
final class PackYamlReader {

    static final List<String> KEYS = List.of(
            "committees",
            "subject",
            "report_of",
            "report_number",
            "report_author",
            "for",
            "force",
            "marking",
            "contact",
            "synthetic",
            "summary",
            "recommendation",
            "background",
            "conclusion",
            "schedule_12a",
            "corporate_plan_outcomes",
            "extra_spending",
            "how_much",
            "funding_source",
            "agreed_with_chamberlain");

    private static final int MOST_CHARACTERS = 20_000;

    private static final List<String> PURPOSES = List.of("information", "discussion", "decision");
    static final List<String> COMMITTEE_KEYS = List.of("name", "date");
    static final List<String> CONTACT_KEYS = List.of("name", "title", "phone", "email");

    private PackYamlReader() {}

    static PackYaml read(String file, YamlNode.Entries yaml) {
        YamlKeys keys = YamlKeys.of(file, "pack.yaml", yaml, KEYS);
        checkLengths(file, keys);
        return new PackYaml(
                keys.items("committees").stream()
                        .map(item -> committee(file, item))
                        .toList(),
                keys.text("subject"),
                keys.text("report_of"),
                keys.text("report_number"),
                keys.text("report_author"),
                purpose(file, keys),
                keys.text("force"),
                keys.text("marking"),
                keys.node("contact").map(node -> contact(file, node)).orElse(null),
                keys.truth("synthetic"),
                keys.text("summary"),
                keys.text("recommendation"),
                keys.text("background"),
                keys.text("conclusion"),
                keys.text("schedule_12a"),
                keys.text("corporate_plan_outcomes"),
                keys.text("extra_spending"),
                keys.text("how_much"),
                keys.text("funding_source"),
                keys.text("agreed_with_chamberlain"));
    }

    /** A value that would fill the pack with itself is a mistake, whoever made it. */
    private static void checkLengths(String file, YamlKeys keys) {
        for (String key : keys.names()) {
            keys.node(key)
                    .filter(node -> node instanceof YamlNode.Scalar scalar
                            && scalar.text().length() > MOST_CHARACTERS)
                    .ifPresent(node -> {
                        throw rejected(
                                file,
                                node.line(),
                                "expected at most %,d characters for \"%s\", found more"
                                        .formatted(MOST_CHARACTERS, key));
                    });
        }
    }

    private static Committee committee(String file, YamlNode item) {
        YamlKeys keys = YamlKeys.of(file, "a committee", item, COMMITTEE_KEYS);
        checkLengths(file, keys);
        String name = keys.text("name");
        if (name == null) {
            throw rejected(file, item.line(), "expected the name of a committee, found none");
        }
        return new Committee(name, keys.date("date"));
    }

    private static Contact contact(String file, YamlNode node) {
        YamlKeys keys = YamlKeys.of(file, "a contact", node, CONTACT_KEYS);
        checkLengths(file, keys);
        return new Contact(keys.text("name"), keys.text("title"), keys.text("phone"), keys.text("email"));
    }

    private static @Nullable String purpose(String file, YamlKeys keys) {
        String purpose = keys.text("for");
        if (purpose != null && !PURPOSES.contains(purpose)) {
            throw rejected(
                    file,
                    keys.line("for"),
                    "expected for: " + String.join(", ", PURPOSES) + "; found \"" + purpose + "\"");
        }
        return purpose;
    }

    private static InputRejected rejected(String file, int line, String expected) {
        return new InputRejected(Rule.YAML_INVALID.problem(file, line, null, null, expected));
    }
}

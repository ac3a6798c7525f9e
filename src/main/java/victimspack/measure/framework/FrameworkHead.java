package victimspack.measure.framework;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import victimspack.extract.Quarter;
import victimspack.extract.yaml.YamlNode;
import victimspack.measure.Framework;
import victimspack.measure.Part;
import victimspack.store.CaseColumn;

/**
 * What framework.yaml says.
 *
 * @param id         the framework's id; null where it is that of its folder
 * @param title      what packs are titled
 * @param priorities in order
 * @param texts      sections of text, in order
 * @param actions    the strategy's actions, in order
 * @param settings   what holds for all measures
 * @param extras     columns of victims that a mapping is to add
 */
record FrameworkHead(
        @Nullable String id,
        String title,
        List<Framework.Priority> priorities,
        List<Framework.TextSection> texts,
        List<Framework.StrategyAction> actions,
        Framework.Settings settings,
        List<CaseColumn> extras) {

    static final List<String> KEYS = List.of(
            "id", "title", "priorities", "texts", "actions", "settings", "sections", "extra", "exceptional_periods");
    static final List<String> PRIORITY_KEYS = List.of("id", "title", "graded");
    static final List<String> TEXT_KEYS = List.of("id", "title", "introduction");
    static final List<String> ACTION_KEYS = List.of("section", "action", "owner");
    static final List<String> SETTINGS_KEYS =
            List.of("lone_requires_action", "carry_forward_annual", "baseline_year", "ripening");
    static final List<String> SECTIONS_KEYS =
            Stream.of(Part.values()).map(Fields::name).toList();
    static final List<String> GRADES = List.of("satisfactory", "close-monitoring", "requires-action");

    /** @param measures the ids of the framework's measures */
    static FrameworkHead read(String file, String text, Collection<String> measures) {
        Fields head = Fields.read(file, text, "framework.yaml", KEYS);
        Set<String> ids = new HashSet<>();
        head.required("priorities");
        return new FrameworkHead(
                head.has("id") ? id(head, new HashSet<>()) : null,
                head.text("title"),
                head.items("priorities").stream()
                        .map(node -> priority(file, node, ids))
                        .toList(),
                head.items("texts").stream()
                        .map(node -> section(file, node, ids))
                        .toList(),
                head.items("actions").stream().map(node -> action(file, node)).toList(),
                head.node("settings")
                        .map(node -> settings(file, node))
                        .orElse(defaults())
                        .with(parts(file, head))
                        .with(new ExceptionalReader(head, measures).periods()),
                new ExtraReader(head).extras());
    }

    private static Framework.Priority priority(String file, YamlNode node, Set<String> ids) {
        Fields fields = Fields.of(file, "a priority", node, PRIORITY_KEYS);
        return new Framework.Priority(id(fields, ids), fields.text("title"), fields.truth("graded", true));
    }

    private static Framework.TextSection section(String file, YamlNode node, Set<String> ids) {
        Fields fields = Fields.of(file, "a text section", node, TEXT_KEYS);
        return new Framework.TextSection(id(fields, ids), fields.text("title"), fields.text("introduction"));
    }

    private static Framework.StrategyAction action(String file, YamlNode node) {
        Fields fields = Fields.of(file, "an action", node, ACTION_KEYS);
        return new Framework.StrategyAction(fields.text("section"), fields.text("action"), fields.text("owner"));
    }

    private static Framework.Settings settings(String file, YamlNode node) {
        Fields fields = Fields.of(file, "\"settings\"", node, SETTINGS_KEYS);
        String lone = fields.has("lone_requires_action")
                ? fields.oneOf("lone_requires_action", "a grade", GRADES)
                : defaults().loneRequiresAction();
        return new Framework.Settings(
                lone,
                fields.truth("carry_forward_annual", false),
                baselineYear(fields),
                CompletenessReader.days(fields, "ripening", Framework.Settings.RIPENING));
    }

    /** Which parts of the pack the framework speaks of, and whether it includes them. */
    private static Map<Part, Boolean> parts(String file, Fields head) {
        Map<Part, Boolean> parts = new EnumMap<>(Part.class);
        head.node("sections").ifPresent(node -> {
            Fields fields = Fields.of(file, "\"sections\"", node, SECTIONS_KEYS);
            for (Part part : Part.values()) {
                if (fields.has(Fields.name(part))) {
                    parts.put(part, fields.truth(Fields.name(part), part.isUsual()));
                }
            }
        });
        return parts;
    }

    private static @Nullable String baselineYear(Fields fields) {
        if (!fields.has("baseline_year")) {
            return null;
        }
        String year = fields.word("baseline_year", "a year");
        if (Quarter.ofYear(year).isEmpty()) {
            throw FrameworkRejected.at(
                    fields.place("baseline_year"), "\"" + year + "\" as \"baseline_year\"", "a year as 2019-20");
        }
        return year;
    }

    /** What the committee has published: one Requires Action alone made a priority Close Monitoring. */
    private static Framework.Settings defaults() {
        return new Framework.Settings("close-monitoring", false);
    }

    private static String id(Fields fields, Set<String> ids) {
        String id = fields.text("id");
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw FrameworkRejected.at(
                    fields.place("id"),
                    "the id \"" + id + "\"",
                    "lower-case words joined by hyphens",
                    "write such as stalking-victims");
        }
        if (!ids.add(id)) {
            throw FrameworkRejected.at(
                    fields.place("id"), "the id \"" + id + "\" a second time", "each id once", "give one another id");
        }
        return id;
    }
}

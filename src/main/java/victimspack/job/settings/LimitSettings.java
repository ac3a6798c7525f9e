package victimspack.job.settings;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import victimspack.extract.reference.ExtractSettings;
import victimspack.extract.reference.UpdateLimit;
import victimspack.extract.schema.Extract;
import victimspack.extract.schema.Schemas;
import victimspack.extract.yaml.YamlKeys;
import victimspack.extract.yaml.YamlNode;

/** Reads limits in working days. */
final class LimitSettings {

    static final List<String> KEYS =
            List.of("acknowledgement", "referral", "update", "updates", "review_acknowledgement", "review_decision");

    private static final List<String> UPDATE_KEYS = List.of("standard", "enhanced");
    private static final int LONGEST = 250;

    private LimitSettings() {}

    /** The usual settings with the limits of a file. */
    static ExtractSettings read(@Nullable YamlNode node) {
        ExtractSettings usual = ExtractSettings.defaults();
        if (node == null) {
            return usual;
        }
        YamlKeys keys = YamlKeys.of(Settings.FILE_NAME, "limits", node, KEYS);
        UpdateLimit update = keys.node("update")
                .map(one -> update(one, "update", usual.update()))
                .orElse(usual.update());
        return new ExtractSettings(
                usual.ageBands(),
                days(keys, "acknowledgement", usual.acknowledgement()),
                days(keys, "referral", usual.referral()),
                update,
                keys.node("updates").map(all -> updates(all, update)).orElse(Map.of()),
                days(keys, "review_decision", usual.decision()),
                days(keys, "review_acknowledgement", usual.reviewAcknowledgement()));
    }

    private static Map<String, UpdateLimit> updates(YamlNode node, UpdateLimit usual) {
        List<String> events =
                Schemas.of(Extract.UPDATES).column("event").orElseThrow().codes();
        YamlKeys keys = YamlKeys.of(Settings.FILE_NAME, "limits, updates", node, events);
        Map<String, UpdateLimit> limits = new TreeMap<>();
        for (String event : keys.names()) {
            keys.node(event).ifPresent(one -> limits.put(event, update(one, event, usual)));
        }
        return limits;
    }

    private static UpdateLimit update(YamlNode node, String name, UpdateLimit usual) {
        YamlKeys keys = YamlKeys.of(Settings.FILE_NAME, "the limit of " + name, node, UPDATE_KEYS);
        return new UpdateLimit(days(keys, "standard", usual.standard()), days(keys, "enhanced", usual.enhanced()));
    }

    private static int days(YamlKeys keys, String key, int usual) {
        String text = keys.text(key);
        if (text == null) {
            return usual;
        }
        if (text.matches("[0-9]{1,3}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= LONGEST) {
            return Integer.parseInt(text);
        }
        throw SettingsReader.rejected(
                keys.line(key),
                "expected working days from 1 to " + LONGEST + " for \"" + key + "\", found \"" + text + "\"");
    }
}

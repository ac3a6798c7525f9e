package victimspack.job.settings;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victimspack.extract.InputRejected;
import victimspack.extract.Rule;
import victimspack.extract.reference.ExtractSettings;
import victimspack.extract.yaml.YamlKeys;
import victimspack.extract.yaml.YamlNode;

/** Reads victims-pack.yaml strictly: every key may be missing, none may be unknown. */
final class SettingsReader {

    static final List<String> KEYS = List.of(
            "framework",
            "audience",
            "strict",
            "by_unit",
            "max_quarantined",
            "store_key",
            "age_bands",
            "limits",
            "schedule");

    private final Path folder;
    private final YamlKeys keys;
    private final Settings usual = Settings.defaults();

    SettingsReader(Path folder, YamlNode.Entries yaml) {
        this.folder = folder;
        this.keys = YamlKeys.of(Settings.FILE_NAME, Settings.FILE_NAME, yaml, KEYS);
    }

    Settings read() {
        ExtractSettings limits = LimitSettings.read(keys.node("limits").orElse(null));
        return new Settings(
                framework(),
                audience(),
                maxQuarantined(),
                truth("strict", usual.strict()),
                truth("by_unit", usual.byUnit()),
                new ExtractSettings(
                        AgeBandSettings.read(keys),
                        limits.acknowledgement(),
                        limits.referral(),
                        limits.update(),
                        limits.updates(),
                        limits.decision(),
                        limits.reviewAcknowledgement()),
                storeKey(),
                ScheduleSettingsReader.read(keys.node("schedule").orElse(null)));
    }

    /** A folder is looked for inside the input folder; what is none is the name of a built-in framework. */
    private String framework() {
        String name = keys.text("framework");
        if (name == null) {
            return usual.framework();
        }
        Path home = folder.toAbsolutePath().normalize();
        Path inside = home.resolve(name).normalize();
        if (!inside.startsWith(home)) {
            throw rejected(
                    keys.line("framework"),
                    "expected a framework of the program or a folder inside the input folder, found \"" + name
                            + "\"; give any other folder with --framework");
        }
        return Files.isDirectory(inside) ? inside.toString() : name;
    }

    private String audience() {
        String audience = keys.text("audience");
        if (audience == null) {
            return usual.audience();
        }
        if (!audience.equals("public") && !audience.equals("restricted")) {
            throw rejected(
                    keys.line("audience"), "expected audience: public or restricted; found \"" + audience + "\"");
        }
        return audience;
    }

    private boolean truth(String key, boolean otherwise) {
        String text = keys.text(key);
        if (text == null) {
            return otherwise;
        }
        if (!List.of("yes", "no", "true", "false").contains(text)) {
            throw rejected(keys.line(key), "expected %s: yes or no; found \"%s\"".formatted(key, text));
        }
        return text.equals("yes") || text.equals("true");
    }

    private double maxQuarantined() {
        String text = keys.text("max_quarantined");
        if (text == null) {
            return usual.maxQuarantined();
        }
        Double share = share(text);
        if (share == null) {
            throw rejected(
                    keys.line("max_quarantined"),
                    "expected a percentage from 0% to 100% such as 5% for \"max_quarantined\", found \"" + text + "\"");
        }
        return share;
    }

    /** A file's path is taken from the input folder where it is not whole. */
    private StoreKeySource storeKey() {
        String text = keys.text("store_key");
        if (text == null || text.equals("random")) {
            return usual.storeKey();
        }
        if (text.equals("none")) {
            return new StoreKeySource(StoreKeySource.Kind.NONE, "");
        }
        if (text.matches("env:[A-Za-z_][A-Za-z0-9_]*")) {
            return new StoreKeySource(StoreKeySource.Kind.ENVIRONMENT, text.substring("env:".length()));
        }
        Path file = text.matches("file:.+") ? path(text.substring("file:".length())) : null;
        if (file == null) {
            throw rejected(
                    keys.line("store_key"),
                    "expected store_key: random, none, env:NAME of an environment variable or file:PATH; found \""
                            + text + "\"");
        }
        return new StoreKeySource(StoreKeySource.Kind.FILE, file.toString());
    }

    private @Nullable Path path(String text) {
        try {
            return folder.resolve(text.strip());
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static @Nullable Double share(String text) {
        if (!text.matches("[0-9]{1,3}(\\.[0-9]{1,3})?%?")) {
            return null;
        }
        double percent = Double.parseDouble(text.replace("%", ""));
        return percent <= 100 ? percent / 100 : null;
    }

    static InputRejected rejected(int line, String expected) {
        return new InputRejected(Rule.YAML_INVALID.problem(Settings.FILE_NAME, line, null, null, expected));
    }
}

package victimspack.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import victimspack.extract.mapping.ExtraColumns;
import victimspack.extract.schema.ColumnType;
import victimspack.measure.Framework;
import victimspack.measure.Kind;
import victimspack.measure.framework.Frameworks;
import victimspack.store.CaseColumn;

/** A framework of the program as an analyst gets it to change: with schemas by which an editor completes its keys. */
final class StartFramework {

    private static final String HEAD = "framework.yaml";
    private static final List<String> SCHEMAS = List.of("schema/framework.json", "schema/measure.json");

    private final Framework framework;

    StartFramework(Framework framework) {
        this.framework = framework;
    }

    /** The files by their name in the framework's folder, with forward slashes. */
    Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Frameworks.files(framework.id()).forEach((name, bytes) -> files.put(name, begun(name, bytes)));
        for (String schema : SCHEMAS) {
            files.put(schema, StartFiles.resource(schema));
        }
        return files;
    }

    /**
     * The file with a first line that tells editors where its schema lies. The head keeps the framework's id, by which sealed
     * packs are known as its history.
     */
    private byte[] begun(String name, byte[] bytes) {
        boolean head = name.equals(HEAD);
        String schema = head ? "schema/framework.json" : "../schema/measure.json";
        String id =
                head ? "# Packs sealed with a framework of this id are its history.\nid: " + framework.id() + "\n" : "";
        String text = new String(bytes, StandardCharsets.UTF_8);
        return ("# yaml-language-server: $schema=" + schema + "\n" + id + text).getBytes(StandardCharsets.UTF_8);
    }

    /** Whether measures of it are filled from figures.csv. */
    boolean isSupplied() {
        return framework.measures().stream().anyMatch(measure -> measure.kind() == Kind.SUPPLIED);
    }

    /** What mapping.yaml must add for its measures, as comments; empty where they need nothing of the force's own. */
    String columnsWanted() {
        if (framework.extras().isEmpty()) {
            return "";
        }
        String extras = framework.extras().stream().map(StartFramework::extra).collect(Collectors.joining());
        return """

                # The measures of %s read columns of your own, to be added to crimes. Without one, the
                # measures that read it are "Not supplied":
                #
                #   columns: {%s: "Your header"}
                #   extra:
                %s""".formatted(framework.id(), framework.extras().get(0).name(), extras);
    }

    private static String type(ColumnType type) {
        return ExtraColumns.TYPES.entrySet().stream()
                .filter(known -> known.getValue() == type)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static String extra(CaseColumn column) {
        String values = column.codes().isEmpty() ? "" : ", values: " + column.codes();
        return "#     - {name: %s, type: %s%s, meaning: %s}\n"
                .formatted(column.name(), type(column.type()), values, column.meaning());
    }
}

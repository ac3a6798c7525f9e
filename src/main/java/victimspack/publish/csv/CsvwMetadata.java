package victimspack.publish.csv;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import victimspack.pack.document.Identity;
import victimspack.publish.manifest.FixedJson;

/**
 * Describes a tidy file to machines by W3C's "Metadata Vocabulary for Tabular Data": each column's meaning, unit and
 * type. Beside {@code measures.csv} lies {@code measures.csv-metadata.json}, where that recommendation looks for it.
 */
public final class CsvwMetadata {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private CsvwMetadata() {}

    /** Describes measures.csv. */
    public static byte[] measures(Identity identity) {
        return write(
                identity,
                "measures.csv",
                "One row per measure and period: counts, value, interval, baseline, change and grade.",
                TidyColumn.OF_MEASURES,
                List.of(TidyColumn.MEASURE, TidyColumn.PERIOD));
    }

    /** Describes breakdowns.csv. */
    public static byte[] breakdowns(Identity identity) {
        return write(
                identity,
                "breakdowns.csv",
                "One row per measure, period, slice and category: counts, value and interval.",
                TidyColumn.OF_BREAKDOWNS,
                List.of(TidyColumn.MEASURE, TidyColumn.PERIOD, TidyColumn.SLICE, TidyColumn.CATEGORY));
    }

    private static byte[] write(
            Identity identity, String file, String description, List<TidyColumn> columns, List<TidyColumn> key) {
        ObjectNode root = NODES.objectNode();
        root.set("@context", context());
        root.put("url", file);
        root.put("dc:title", identity.title() + ", " + identity.period() + ": " + file);
        root.put("dc:description", description);
        root.put("dc:creator", identity.author());
        root.put("dc:date", identity.asOf().toString());
        root.put("dc:accessRights", identity.marking());
        if (identity.banner() != null) {
            root.put("rdfs:comment", identity.banner());
        }
        root.set("dialect", dialect());
        root.set("tableSchema", schema(columns, key));
        return FixedJson.bytes(root);
    }

    private static ArrayNode context() {
        return NODES.arrayNode()
                .add("http://www.w3.org/ns/csvw")
                .add(NODES.objectNode().put("@language", "en-GB"));
    }

    private static ObjectNode dialect() {
        ObjectNode dialect = NODES.objectNode();
        dialect.put("encoding", "utf-8");
        dialect.put("header", true);
        dialect.set("lineTerminators", NODES.arrayNode().add("\r\n"));
        return dialect;
    }

    private static ObjectNode schema(List<TidyColumn> columns, List<TidyColumn> key) {
        ArrayNode described = NODES.arrayNode();
        columns.forEach(column -> described.add(column(column, key.contains(column))));
        ArrayNode names = NODES.arrayNode();
        key.forEach(column -> names.add(column.head()));
        ObjectNode schema = NODES.objectNode();
        schema.set("columns", described);
        schema.set("primaryKey", names);
        return schema;
    }

    private static ObjectNode column(TidyColumn column, boolean key) {
        ObjectNode node = NODES.objectNode();
        node.put("name", column.head());
        node.put("titles", column.head());
        node.put("dc:title", column.title());
        node.put("dc:description", column.meaning());
        if (key) {
            node.put("required", true);
        }
        switch (column.type()) {
            case TEXT -> node.put("datatype", "string");
            case PERIOD ->
                node.set("datatype", datatype("string", "\\d{4}-(\\d{2}-Q[1-4](/\\d{4}-\\d{2}-Q[1-4])?|\\d{2})"));
            case WHOLE_OR_SHORTHAND -> number(node, "integer");
            case DECIMAL_OR_SHORTHAND -> number(node, "decimal");
        }
        return node;
    }

    private static void number(ObjectNode node, String base) {
        node.put("datatype", base);
        node.set("null", NODES.arrayNode().add("").add("[c]"));
    }

    private static ObjectNode datatype(String base, String format) {
        return NODES.objectNode().put("base", base).put("format", format);
    }
}

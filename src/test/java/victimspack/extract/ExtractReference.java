package victimspack.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import victimspack.extract.cell.CellReaders;
import victimspack.extract.reference.Offences;
import victimspack.extract.schema.Column;
import victimspack.extract.schema.Extract;
import victimspack.extract.schema.Schema;
import victimspack.extract.schema.Schemas;

/** The reference pages of the extracts, made from their declarations. */
final class ExtractReference {

    private ExtractReference() {}

    /** The pages by their path below docs/reference. */
    static Map<String, String> pages() {
        Map<String, String> pages = new TreeMap<>();
        pages.put("extracts/README.md", index());
        for (Extract extract : Extract.values()) {
            pages.put("extracts/" + page(extract), extract(Schemas.of(extract)));
        }
        pages.put("rules/README.md", rules());
        for (Rule rule : Rule.values()) {
            pages.put("rules/" + rule.code() + ".md", rule(rule));
        }
        pages.put("offences.md", offences());
        return pages;
    }

    private static String page(Extract extract) {
        return extract.fileName().replace(".csv", ".md");
    }

    private static String index() {
        String rows = Stream.of(Extract.values())
                .map(extract -> "| [%s](%s) | %s | %s |\n"
                        .formatted(
                                extract.fileName(),
                                page(extract),
                                extract.kind() == Extract.Kind.RECORDS ? "a records system" : "the analyst",
                                String.join(" + ", Schemas.of(extract).key())))
                .collect(Collectors.joining());
        return """
                # The extracts

                CSV files in one folder: comma, quotes doubled, a header, UTF-8. Only crimes.csv must be there; what needs a file or
                a column that is not there is "Not supplied". Columns are found by name, in any order and case. A blank cell is
                not known, or what its column says a blank means. Exports with other names are read through
                [mapping.yaml](../../how-to/mapping.md); what can be wrong is in [the rules](../rules/README.md).

                | file | from | key |
                |---|---|---|
                %s
                Beside them: `mapping.yaml`, [pack.yaml](../pack-yaml.md) for the front page and, where a newer one than the built-in
                copy is needed, `bank-holidays.json` as gov.uk publishes it.
                """.formatted(rows);
    }

    private static String extract(Schema schema) {
        String key =
                "Key: " + schema.key().stream().map(name -> "`" + name + "`").collect(Collectors.joining(" + "));
        String supplied =
                schema.columns().stream().map(ExtractReference::column).collect(Collectors.joining());
        String derived = schema.derived().isEmpty()
                ? ""
                : """

                ## Worked out by the program

                | column | type | meaning |
                |---|---|---|
                %s""".formatted(schema.derived().stream()
                        .map(column -> "| `%s` | %s | %s |\n".formatted(column.name(), type(column), column.meaning()))
                        .collect(Collectors.joining()));
        return """
                # %s

                %s. %s

                | column | required | type | blank means | meaning |
                |---|---|---|---|---|
                %s%s""".formatted(
                        schema.extract().fileName(),
                        key,
                        schema.extract().kind() == Extract.Kind.RECORDS
                                ? "Rows that break a rule are quarantined and counted."
                                : "A row that breaks a rule stops the run.",
                        supplied,
                        derived);
    }

    private static String column(Column column) {
        return "| `%s` | %s | %s | %s | %s |\n"
                .formatted(
                        column.name(),
                        column.presence() == Column.Presence.REQUIRED ? "yes" : "",
                        type(column) + (column.descriptive() ? "; not valid: a warning, not known" : ""),
                        column.blankMeans() == null ? "" : "`" + column.blankMeans() + "`",
                        column.meaning());
    }

    private static String type(Column column) {
        return switch (column.type()) {
            case TEXT -> column.maxLength() == 0 ? "text" : "text, at most " + column.maxLength() + " characters";
            case CODE ->
                column.codes().isEmpty()
                        ? "code of lower-case words with hyphens"
                        : column.codes().stream().map(code -> "`" + code + "`").collect(Collectors.joining(", "));
            case TIMESTAMP -> "date and time";
            case DATE -> "date";
            case YES_NO -> "yes or no";
            case WHOLE_NUMBER -> "whole number, 0 to " + CellReaders.OLDEST;
            case DECIMAL -> "decimal number";
            case LONG_NUMBER -> "whole number";
        };
    }

    private static String rules() {
        List<String> sections = new ArrayList<>();
        for (Rule.Scope scope : Rule.Scope.values()) {
            String rows = Stream.of(Rule.values())
                    .filter(rule -> rule.scope() == scope)
                    .map(rule -> "| [%s](%s.md) | %s | %s |\n"
                            .formatted(rule.code(), rule.code(), inWords(rule.severity()), rule.condition()))
                    .collect(Collectors.joining());
            sections.add("## " + inWords(scope) + "\n\n| code | severity | found where |\n|---|---|---|\n" + rows);
        }
        return """
                # The rules

                What input can break, by the codes that the screen, data-quality.html and the quarantine files use. All problems of
                a row are found in one pass. An error keeps its row, or its whole run, out; a warning and a notice do not.

                %s""".formatted(String.join("\n", sections));
    }

    private static String rule(Rule rule) {
        return """
                # %s

                %s

                - **%s.** %s
                - **What to do.** %s

                [All rules](README.md)
                """.formatted(rule.code(), rule.condition(), inWords(rule.severity()), consequence(rule), rule.remedy());
    }

    private static String consequence(Rule rule) {
        return switch (rule.severity()) {
            case ERROR ->
                rule.scope() == Rule.Scope.FILE
                        ? "The run stops before a row is read or, where rows cannot be told apart, at that row."
                        : "The row is quarantined, with its line; a row of a file that the analyst writes stops the run.";
            case WARNING -> "What is affected is kept and counted, and the warning is listed.";
            case NOTICE -> "For information.";
        };
    }

    private static String inWords(Severity severity) {
        return switch (severity) {
            case ERROR -> "Error";
            case WARNING -> "Warning";
            case NOTICE -> "Notice";
        };
    }

    private static String inWords(Rule.Scope scope) {
        return switch (scope) {
            case CELL -> "Cells";
            case ROW -> "Rows";
            case EXTRACT -> "Rows beside other rows";
            case FILE -> "Files";
        };
    }

    private static String offences() {
        String rows = Offences.builtIn().all().stream()
                .map(offence -> "| %s | %s | `%s` | `%s` | %s |\n"
                        .formatted(
                                offence.code(),
                                offence.description(),
                                offence.subgroup().code(),
                                offence.subgroup().group(),
                                offence.overridden() ? "yes" : ""))
                .collect(Collectors.joining());
        return """
                # Offence codes

                Where offence_subgroup is blank it is found from offence_code in this table, in any case and with or without leading
                zeros (`008N` is `8N`). A code that is not here is the warning
                [offence-code-not-in-reference](rules/offence-code-not-in-reference.md), and the crime counts under not-known.

                Source: Home Office offence codes with their ONS groups (Open Government Licence v3). That table has the groups of
                2013; "own" marks the lines where the sub-groups have become finer or changed their name since: harassment and
                stalking, robbery, burglary, and deaths by driving.

                | code | offence | sub-group | group | own |
                |---|---|---|---|---|
                %s""".formatted(rows);
    }
}

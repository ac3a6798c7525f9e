package victimspack.extract.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import victimspack.extract.file.Delimiter;
import victimspack.extract.schema.Column;
import victimspack.extract.schema.Extract;
import victimspack.extract.schema.Schemas;

/** The part of a mapping about one group of files, for one path or glob. */
final class GroupDraft {

    private final FileGroup group;
    private final List<Column> columns;
    private final List<String> lines = new ArrayList<>();

    GroupDraft(FileGroup group) {
        this.group = group;
        this.columns = Schemas.of(group.match().extract()).columns();
    }

    List<String> lines(String path) {
        lines.add("  - files: " + quoted(path));
        form();
        dates();
        columns();
        missing();
        lines.addAll(ValuesDraft.lines(group, columns));
        return lines;
    }

    private void form() {
        FoundFile file = group.first();
        if (file.encoding() != null) {
            lines.add("    encoding: " + file.encoding().code());
        }
        if (file.delimiter() != Delimiter.COMMA) {
            lines.add("    delimiter: " + file.delimiter().code());
        }
    }

    private void dates() {
        DatePatterns patterns = DatePatterns.of(group);
        Set<String> all = new LinkedHashSet<>(patterns.needed());
        all.addAll(patterns.others());
        if (!all.isEmpty()) {
            lines.add("    dates: ["
                    + all.stream().map(GroupDraft::quoted).collect(Collectors.joining(", "))
                    + "]   # as the first rows look; check day and month");
        }
        if (!patterns.open().isEmpty()) {
            lines.add("    # No usual pattern fits " + String.join(", ", patterns.open())
                    + ": write the pattern after dates:, such as dd/MM/yyyy HH:mm");
        }
        if (!patterns.days().isEmpty()) {
            lines.add("    # A spreadsheet's numbers of days stand in " + String.join(", ", patterns.days())
                    + ": show them there as dates (dd/mm/yyyy hh:mm) and save as CSV again");
        }
    }

    private void columns() {
        Set<String> same = group.match().same();
        if (!same.isEmpty()) {
            lines.add("    # Read without a line, since they have our names: "
                    + columns.stream().map(Column::name).filter(same::contains).collect(Collectors.joining(", ")));
        }
        lines.add("    columns:   # ours: yours. Check every line: it was proposed by its name alone");
        for (Column column : columns) {
            Integer cell = group.match().cells().get(column.name());
            if (cell != null && !same.contains(column.name())) {
                lines.add("      %s: %s"
                        .formatted(column.name(), quoted(group.first().header().get(cell))));
            } else if (cell == null) {
                String required = column.presence() == Column.Presence.REQUIRED ? "REQUIRED. " : "";
                lines.add("      # %s: \"\"   # %s%s".formatted(column.name(), required, plain(column.meaning())));
            }
        }
        List<String> unread = new ArrayList<>(group.first().header());
        group.match()
                .cells()
                .values()
                .forEach(cell -> unread.remove(group.first().header().get(cell)));
        if (!unread.isEmpty()) {
            lines.add("    # Yours that nothing reads so far: "
                    + unread.stream().map(GroupDraft::quoted).collect(Collectors.joining(", ")));
        }
    }

    private void missing() {
        boolean crimes = group.match().extract() == Extract.CRIMES;
        if (crimes && !group.match().cells().containsKey("victim_type")) {
            lines.add("    # constants:   # one value for every row, where you have no such column");
            lines.add("    #   victim_type: not-known   # for an export without victims");
        }
        if (crimes && !group.match().same().contains("crime_ref")) {
            lines.add("    # crime_ref: row   # instead of its line above, where references are blank or not reliable");
        }
        lines.add("    # omit:   # your column and the values whose rows are no cases");
        lines.add("    #   \"Your column\": \"a value\"");
    }

    /** A text as YAML takes it between double quotes, on one line. */
    static String quoted(String text) {
        return '"' + plain(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Without line breaks and other characters that would end a comment. */
    private static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ");
    }
}

package victimspack.extract.draft;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import victimspack.extract.file.InputFolder;
import victimspack.extract.schema.Extract;

/**
 * A mapping.yaml to begin with, from the CSV and text files that lie in a folder. It says for each file which extract it probably
 * feeds and which of its columns are probably ours, and lists in comments what is left to be said.
 */
public final class MappingDraft {

    private static final String HEAD = """
            # How your exports stand for the extracts. Every key: docs/how-to/mapping.md
            #
            # Drafted from the first rows of the files found here. What stands after # is not read: where a line is
            # needed, take away the # with the blank behind it, and write one of our codes for OURS. Then run:
            # victims-pack check --input FOLDER
            """;

    /** What init itself writes beside the exports. */
    private static final String OF_INIT = "READ-ME.txt";

    private static final String EXAMPLE = """
            #
            # No file found here needs a line. An example, to be changed:
            #
            # crimes:
            #   - files: "CRIMES_*.csv"     # a path or a glob, in this folder
            #     encoding: windows-1252    # or utf-8 (the default), utf-16
            #     delimiter: semicolon      # or comma (the default), tab, pipe
            #     dates: dd/MM/yyyy HH:mm
            #     columns:                  # ours: yours
            #       crime_ref: Crime No
            #       recorded_at: Created Date/Time
            #     values:                   # for each of our columns, ours: yours
            #       victim_type:
            #         person: [Adult, Child]
            #     constants:                # one value for every row
            #       unit: North
            #     omit:                     # rows left out
            #       Crime Type: Incident
            """;

    private MappingDraft() {}

    /**
     * The text of the draft. It loads as it is; whether the files can then be read depends on how many of their columns
     * were found.
     *
     * @throws victimspack.extract.InputRejected if there is no such folder
     */
    public static String of(Path folder) {
        InputFolder opened = InputFolder.open(folder);
        List<String> names = opened.names(".csv", ".txt", ".tsv").stream()
                .filter(name -> !name.equals(OF_INIT))
                .toList();
        List<String> spreadsheets = opened.names(".xlsx", ".xls", ".ods");
        List<FoundFile> found =
                names.stream().map(name -> FoundFile.look(opened, name)).toList();
        List<FileGroup> groups = FileGroup.of(found);
        List<String> lines = new ArrayList<>();
        lines.add("#");
        for (FoundFile file : found) {
            lines.add("# " + GroupDraft.quoted(file.name()) + " " + told(file, groups));
        }
        spreadsheets.forEach(name -> lines.add(
                "# " + GroupDraft.quoted(name) + " is a spreadsheet and is not read: save each of its sheets as CSV"));
        boolean mapped = false;
        for (Extract extract : Extract.values()) {
            List<FileGroup> feeding = groups.stream()
                    .filter(group -> group.match().extract() == extract)
                    .toList();
            if (!feeding.stream().allMatch(FileGroup::needsNoMapping)) {
                mapped = true;
                lines.add("");
                lines.add(extract.fileName().replace(".csv", "") + ":");
                feeding.forEach(
                        group -> group.paths(names).forEach(path -> lines.addAll(new GroupDraft(group).lines(path))));
            }
        }
        return HEAD + (lines.size() == 1 ? "" : String.join("\n", lines) + "\n") + (mapped ? "" : EXAMPLE);
    }

    private static String told(FoundFile file, List<FileGroup> groups) {
        if (file.refused() != null) {
            return "cannot be read: " + file.refused();
        }
        return groups.stream()
                .filter(group -> group.files().contains(file))
                .findFirst()
                .map(group ->
                        "is taken for " + group.match().extract().fileName().replace(".csv", "")
                                + (group.needsNoMapping() ? ", and needs no line: it has our names" : ""))
                .orElse("is like none of the extracts and is not read; name it below if it should be");
    }
}

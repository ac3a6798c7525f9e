package victimspack.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import victimspack.extract.draft.MappingDraft;
import victimspack.extract.schema.Column;
import victimspack.extract.schema.Extract;
import victimspack.extract.schema.Schemas;
import victimspack.measure.Framework;

/** What a folder of extracts needs besides them, ready to be filled in. */
final class StartFiles {

    private static final List<String> TEXTS = List.of("READ-ME.txt", "pack.yaml");
    private static final String SETTINGS = "victims-pack.yaml";
    private static final String UNSET = "\n# framework: victims-strategy\n";
    private static final List<Extract> HEADERS = List.of(Extract.COMMENTARY, Extract.MILESTONES);

    private StartFiles() {}

    /**
     * The files by their name in the folder, with forward slashes, in the order in which they are told of.
     *
     * @param framework the framework to be copied
     * @param chosen    whether it was asked for by name, so that the settings name the copy
     */
    static Map<String, byte[]> of(Path folder, Framework framework, boolean chosen) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        StartFramework copy = new StartFramework(framework);
        files.put("mapping.yaml", bytes(MappingDraft.of(folder) + copy.columnsWanted()));
        for (String text : TEXTS) {
            files.put(text, resource("start/" + text));
        }
        String settings = new String(resource("start/" + SETTINGS), StandardCharsets.UTF_8);
        files.put(SETTINGS, bytes(chosen ? settings.replaceFirst(UNSET, "\nframework: framework\n") : settings));
        for (Extract extract : HEADERS) {
            files.put(extract.fileName(), bytes(header(extract)));
        }
        if (copy.isSupplied()) {
            files.put(Extract.FIGURES.fileName(), bytes(header(Extract.FIGURES)));
        }
        copy.files().forEach((name, bytes) -> files.put("framework/" + name, bytes));
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String header(Extract extract) {
        return Schemas.of(extract).columns().stream().map(Column::name).collect(Collectors.joining(",")) + "\r\n";
    }

    /** A file of this package's resources. */
    static byte[] resource(String name) throws IOException {
        try (InputStream in = StartFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException(name + " is missing from the program");
            }
            return in.readAllBytes();
        }
    }
}

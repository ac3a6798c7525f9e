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
import victimspack.extract.Column;
import victimspack.extract.Extract;
import victimspack.extract.Schemas;
import victimspack.extract.draft.MappingDraft;
import victimspack.measure.framework.Frameworks;

/** What a folder of extracts needs besides them, ready to be filled in. */
final class StartFiles {

    private static final String FRAMEWORK = "victims-strategy";
    private static final List<String> TEXTS = List.of("READ-ME.txt", "pack.yaml", "victims-pack.yaml");
    private static final List<Extract> HEADERS = List.of(Extract.COMMENTARY, Extract.MILESTONES);

    private StartFiles() {}

    /** The files by their name in the folder, with forward slashes, in the order in which they are told of. */
    static Map<String, byte[]> of(Path folder) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("mapping.yaml", MappingDraft.of(folder).getBytes(StandardCharsets.UTF_8));
        for (String text : TEXTS) {
            files.put(text, resource(text));
        }
        for (Extract extract : HEADERS) {
            files.put(extract.fileName(), header(extract).getBytes(StandardCharsets.UTF_8));
        }
        Frameworks.files(FRAMEWORK).forEach((name, bytes) -> files.put("framework/" + name, bytes));
        return files;
    }

    private static String header(Extract extract) {
        return Schemas.of(extract).columns().stream().map(Column::name).collect(Collectors.joining(",")) + "\r\n";
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = StartFiles.class.getResourceAsStream("start/" + name)) {
            if (in == null) {
                throw new FileNotFoundException(name + " is missing from the program");
            }
            return in.readAllBytes();
        }
    }
}

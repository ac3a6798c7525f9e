package victimspack.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where packs and what belongs to their making lie. */
final class FolderOptions {

    @Option(names = "--output", paramLabel = "DIR", description = "folder in which packs lie (default: reports)")
    private @Nullable Path output;

    @Option(
            names = "--work",
            paramLabel = "DIR",
            description = "folder for the store and what only the analyst may see"
                    + " (default: .victims-pack/<name of the output folder> beside the output folder)")
    private @Nullable Path work;

    Path packs() {
        return output == null ? Home.folder().resolve("reports") : output;
    }

    Path work() {
        return work == null ? beside(packs()) : work;
    }

    private static Path beside(Path output) {
        Path whole = output.toAbsolutePath().normalize();
        return whole.resolveSibling(".victims-pack").resolve(String.valueOf(whole.getFileName()));
    }
}

package victimspack.publish;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts a pack's folder in its place in one rename, or not at all. It is made beside its place, so that the rename never
 * has to copy; a reader sees the old folder, the new one, or for a moment none, and never half of one.
 */
public final class Placing {

    private static final String MAKING = ".making-";
    private static final String REPLACED = ".replaced-";
    private static final String GOING = ".going-";

    private Placing() {}

    /**
     * An empty folder beside a place, in which a pack is made. What an earlier, broken run of the same identity left
     * there is removed, and a draft that such a run had moved aside is moved back.
     *
     * @param place where the pack is to lie
     * @param id    tells runs apart, such as the beginning of the run's identity
     */
    public static Path stage(Path place, String id) throws IOException {
        Path beside = place.toAbsolutePath().getParent();
        if (beside == null) {
            throw new IllegalArgumentException("a pack cannot lie at " + place + ", which has no folder above it");
        }
        Files.createDirectories(beside);
        settle(place);
        Path stage = beside.resolve(MAKING + id);
        delete(stage);
        return Files.createDirectory(stage);
    }

    /** Places a draft. A draft that lies there is replaced; it stays where it is unless the new one can take its place. */
    public static void draft(Path stage, Path place) throws IOException {
        settle(place);
        if (!Files.exists(place)) {
            move(stage, place);
            return;
        }
        Path aside = aside(place);
        moveAside(place, aside);
        try {
            move(stage, place);
        } catch (IOException failure) {
            move(aside, place);
            throw failure;
        }
        remove(aside, place);
    }

    /**
     * Places a sealed pack and makes it read-only.
     *
     * @throws FileAlreadyExistsException where anything lies there already; nothing is changed then
     */
    public static void sealed(Path stage, Path place) throws IOException {
        if (Files.exists(place)) {
            throw new FileAlreadyExistsException(place.toString(), null, "a sealed pack is never overwritten");
        }
        WriteProtection.set(deepestFirst(stage));
        move(stage, place);
    }

    /** Removes what a run that gave up has made so far. */
    public static void discard(Path stage) throws IOException {
        delete(stage);
    }

    /** Removes a draft that is of no use any more, and whatever a broken run left of it. */
    public static void removeDraft(Path place) throws IOException {
        delete(going(place));
        for (Path folder : new Path[] {aside(place), place}) {
            if (Files.exists(folder)) {
                remove(folder, place);
            }
        }
    }

    /** Puts right what a run left that was killed between its two renames, or while it removed a draft. */
    private static void settle(Path place) throws IOException {
        delete(going(place));
        Path aside = aside(place);
        if (!Files.exists(aside)) {
            return;
        }
        if (Files.exists(place)) {
            remove(aside, place);
        } else {
            move(aside, place);
        }
    }

    /** Where a draft lies while another takes its place: whole, so that it can be moved back. */
    private static Path aside(Path place) {
        return place.resolveSibling(REPLACED + place.getFileName());
    }

    /** Where a draft lies while it is removed: what is found there may be half of one, and is never moved back. */
    private static Path going(Path place) {
        return place.resolveSibling(GOING + place.getFileName());
    }

    private static void remove(Path draft, Path place) throws IOException {
        Path going = going(place);
        moveAside(draft, going);
        delete(going);
    }

    /** On Windows no folder can be moved in which a program has a file open. */
    private static void moveAside(Path place, Path aside) throws IOException {
        try {
            move(place, aside);
        } catch (FileSystemException e) {
            FileSystemException said = new FileSystemException(
                    place.toString(),
                    null,
                    "it cannot be moved away (%s); if a program has one of its files open, close it"
                            .formatted(e.getReason() == null ? "access denied" : e.getReason()));
            said.initCause(e);
            throw said;
        }
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> paths = deepestFirst(folder);
        // A folder that is read-only gives up none of its files.
        WriteProtection.lift(paths);
        for (Path path : paths) {
            Files.delete(path);
        }
    }

    private static List<Path> deepestFirst(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }
}

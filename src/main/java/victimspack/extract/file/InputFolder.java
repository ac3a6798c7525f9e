package victimspack.extract.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Locale;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import victimspack.extract.InputRejected;
import victimspack.extract.Problem;
import victimspack.extract.Rule;

/** The folder an analyst drops extracts in. Nothing outside it is read, whatever a link or a mapping says. */
public final class InputFolder {

    /** The largest file read, in bytes. */
    private static final long MAX_BYTES = 16L << 30;

    private static final int MAX_DEPTH = 5;
    private static final int MAX_FILES = 10_000;

    /** With more of them, a pattern can take hours to be matched. */
    private static final int MAX_STARS = 3;

    private final Path folder;
    private final Path realFolder;

    private InputFolder(Path folder, Path realFolder) {
        this.folder = folder;
        this.realFolder = realFolder;
    }

    /** @throws InputRejected if there is no such folder */
    public static InputFolder open(Path folder) {
        String name = folder.toString().replace('\\', '/');
        if (!Files.isDirectory(folder)) {
            throw new InputRejected(Rule.NO_SUCH_FOLDER.problem(
                    name, 0, null, null, "there is no such folder; name one that holds the extracts"));
        }
        try {
            return new InputFolder(folder, folder.toRealPath());
        } catch (IOException e) {
            throw new InputRejected(
                    Rule.NOT_READABLE.problem(name, 0, null, null, "the folder cannot be read; check its permissions"));
        }
    }

    /** Whether there is anything of that name; there is not where none can have it, such as a glob on Windows. */
    public boolean has(String name) {
        try {
            return Files.exists(folder.resolve(name)) || Files.isSymbolicLink(folder.resolve(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /**
     * The file of that name.
     *
     * @throws InputRejected if it leads out of the folder, is no file, or is too large
     */
    public Path file(String name) {
        Path file = folder.resolve(name);
        try {
            if (!file.toRealPath().startsWith(realFolder)) {
                throw rejected(
                        Rule.OUTSIDE_INPUT_FOLDER, name, "it leads out of the input folder; copy the file into it");
            }
            if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
                throw rejected(Rule.NOT_READABLE, name, "expected a file that may be opened");
            }
            if (Files.size(file) > MAX_BYTES) {
                throw rejected(
                        Rule.FILE_TOO_LARGE,
                        name,
                        "expected at most 16 GiB; split it and map the parts to one extract");
            }
            return file;
        } catch (IOException e) {
            throw rejected(Rule.NOT_READABLE, name, "the file cannot be read; check that it is there");
        }
    }

    /**
     * Names of the files that a path or a glob stands for, relative to the folder with forward slashes, sorted.
     *
     * @throws InputRejected if it cannot be one, or leads out of the folder
     */
    public List<String> matching(String pathOrGlob) {
        if (leadsOut(pathOrGlob)) {
            throw rejected(
                    Rule.OUTSIDE_INPUT_FOLDER, pathOrGlob, "expected a path inside the input folder, relative to it");
        }
        if (has(pathOrGlob)) {
            return List.of(pathOrGlob);
        }
        if (count(pathOrGlob, '*') > MAX_STARS || count(pathOrGlob, '{') > 1) {
            throw rejected(
                    Rule.NOT_READABLE,
                    pathOrGlob,
                    "expected a path, or a pattern with at most 3 asterisks and one choice in braces");
        }
        try {
            PathMatcher matcher = folder.getFileSystem().getPathMatcher("glob:" + pathOrGlob);
            return names(MAX_DEPTH).stream()
                    .filter(name -> matcher.matches(folder.getFileSystem().getPath(name)))
                    .toList();
        } catch (PatternSyntaxException e) {
            return List.of();
        }
    }

    private static long count(String text, char counted) {
        return text.chars().filter(c -> c == counted).count();
    }

    /** Names of the CSV files that lie directly in the folder, sorted. */
    public List<String> csvFiles() {
        return names(".csv");
    }

    /** Names of the files that lie directly in the folder and end in one of these, in whatever case, sorted. */
    public List<String> names(String... endings) {
        return names(1).stream()
                .filter(name -> Stream.of(endings).anyMatch(name.toLowerCase(Locale.ROOT)::endsWith))
                .toList();
    }

    private List<String> names(int depth) {
        try (Stream<Path> paths = Files.walk(folder, depth)) {
            List<String> names = paths.filter(path -> !Files.isDirectory(path))
                    .limit(MAX_FILES + 1)
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
            if (names.size() > MAX_FILES) {
                throw rejected(
                        Rule.NOT_READABLE,
                        folder.toString(),
                        "more than 10,000 files; give the extracts a folder of their own");
            }
            return names;
        } catch (IOException | UncheckedIOException e) {
            throw rejected(Rule.NOT_READABLE, folder.toString(), "the folder cannot be read; check its permissions");
        }
    }

    /** On Windows a path can begin at a drive, or at the root of the present one, without being absolute. */
    private boolean leadsOut(String pathOrGlob) {
        try {
            Path path =
                    folder.getFileSystem().getPath(pathOrGlob.replace('*', 'x').replace('?', 'x'));
            return path.getRoot() != null
                    || pathOrGlob.startsWith("/")
                    || Stream.of(pathOrGlob.split("[/\\\\]")).anyMatch(".."::equals);
        } catch (InvalidPathException e) {
            return true;
        }
    }

    private static InputRejected rejected(Rule rule, String name, String expected) {
        Problem problem = rule.problem(name, 0, null, null, expected);
        return new InputRejected(problem);
    }
}

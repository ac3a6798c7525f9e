package victimspack.schedule;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import victimspack.extract.file.InputFolder;
import victimspack.extract.mapping.MappedFiles;
import victimspack.extract.mapping.Mapping;
import victimspack.extract.schema.Extract;
import victimspack.job.Inputs;

/** The folder in which extracts arrive: what of a run's files is there. */
final class Inbox {

    /** How copying programs end or begin the names of files that they are still writing. */
    private static final Pattern BEGUN =
            Pattern.compile("(.+)\\.(part|partial|filepart|tmp|temp|writing|download|crdownload)");

    private static final Pattern BEGUN_HIDDEN = Pattern.compile("\\.(.+)\\.[A-Za-z0-9]{6}");

    private final Path folder;
    private final InputFolder files;
    private final Mapping mapping;
    private final List<Extract> awaited;

    private Inbox(Path folder, Mapping mapping, List<Extract> awaited) {
        this.folder = folder;
        this.files = InputFolder.open(folder);
        this.mapping = mapping;
        this.awaited = awaited;
    }

    /** @throws victimspack.extract.InputRejected where there is no such folder, or its mapping says nothing that could be meant */
    static Inbox open(Path folder, List<Extract> awaited) {
        return new Inbox(folder, Mapping.in(folder), awaited);
    }

    /** What is there now. Files are hashed where all that is awaited is there and looks whole. */
    Look look() {
        List<String> missing = missing();
        Set<String> names = names();
        Set<String> arriving = new TreeSet<>();
        for (String name : names) {
            if (!isWhole(folder.resolve(name)) || hasBegunCopy(name)) {
                arriving.add(name);
            }
        }
        Map<String, Snapshot.FileState> states = new TreeMap<>();
        if (missing.isEmpty() && arriving.isEmpty()) {
            for (String name : names) {
                try {
                    states.put(name, state(files.file(name)));
                } catch (IOException e) {
                    arriving.add(name);
                }
            }
        }
        return new Look(missing, List.copyOf(arriving), Snapshot.of(arriving.isEmpty() ? states : Map.of()));
    }

    private List<String> missing() {
        Set<Extract> needed = EnumSet.copyOf(awaited);
        needed.addAll(mapping.extracts().keySet());
        List<String> missing = new ArrayList<>();
        for (Extract extract : needed) {
            for (MappedFiles mapped : mapping.of(extract)) {
                if (files.matching(mapped.files()).isEmpty() && !hasBegunCopy(mapped.files())) {
                    missing.add(
                            mapped.files().equals(extract.fileName())
                                    ? mapped.files()
                                    : "%s (%s)".formatted(mapped.files(), extract.tableName()));
                }
            }
        }
        return List.copyOf(missing);
    }

    /** The files of every extract, and those that are read besides. */
    private Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (Extract extract : Extract.values()) {
            mapping.of(extract).forEach(mapped -> names.addAll(files.matching(mapped.files())));
            awaitedButBegun(extract).forEach(names::add);
        }
        Inputs.BESIDES.stream().filter(files::has).forEach(names::add);
        return names;
    }

    /** A file whose copy has begun under another name is arriving, though nothing of its own name is there. */
    private Stream<String> awaitedButBegun(Extract extract) {
        return mapping.of(extract).stream().map(MappedFiles::files).filter(this::hasBegunCopy);
    }

    /** The records of the force's systems among a run's files: what the next quarter's export replaces. */
    boolean isRecords(String name) {
        return Stream.of(Extract.values())
                .filter(extract -> extract.kind() == Extract.Kind.RECORDS)
                .flatMap(extract -> mapping.of(extract).stream())
                .anyMatch(mapped -> files.matching(mapped.files()).contains(name));
    }

    private boolean hasBegunCopy(String name) {
        Path file = folder.resolve(name.replace('*', '_').replace('?', '_'));
        Path beside = file.getParent();
        if (beside == null || !Files.isDirectory(beside)) {
            return false;
        }
        String own = file.getFileName().toString();
        try (Stream<Path> all = Files.list(beside)) {
            return all.map(path -> path.getFileName().toString())
                    .anyMatch(other -> isBegun(BEGUN, other, own) || isBegun(BEGUN_HIDDEN, other, own));
        } catch (IOException e) {
            return true;
        }
    }

    private static boolean isBegun(Pattern form, String name, String whole) {
        var found = form.matcher(name);
        return found.matches() && found.group(1).toLowerCase(Locale.ROOT).equals(whole.toLowerCase(Locale.ROOT));
    }

    private static boolean isWhole(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() >= 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static Snapshot.FileState state(Path file) throws IOException {
        return new Snapshot.FileState(
                Files.size(file), Files.getLastModifiedTime(file).toInstant(), sha256(file));
    }

    /**
     * A file's SHA-256 in hexadecimal.
     *
     * @throws NoSuchFileException where there is none
     */
    static String sha256(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
                Files.copy(file, out);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

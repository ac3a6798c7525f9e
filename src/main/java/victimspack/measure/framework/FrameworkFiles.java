package victimspack.measure.framework;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The files of a framework.
 *
 * @param id    the framework's id
 * @param files bytes by name with forward slashes, such as {@code measures/all-crime.yaml}
 */
record FrameworkFiles(String id, SortedMap<String, byte[]> files) {

    static final String HEAD = "framework.yaml";
    private static final String ROOT = "frameworks/";
    private static final String MEASURES = "measures/";
    private static final int MAX_BYTES = 1 << 20;
    private static final int MAX_MEASURES = 500;

    /** The ids of the frameworks that come with the program, in alphabetical order. */
    static List<String> builtIn() throws IOException {
        Resource[] heads = new PathMatchingResourcePatternResolver().getResources("classpath*:" + ROOT + "*/" + HEAD);
        return Stream.of(heads)
                .map(FrameworkFiles::location)
                .map(location -> location.substring(0, location.length() - HEAD.length() - 1))
                .map(location -> location.substring(location.lastIndexOf('/') + 1))
                .distinct()
                .sorted()
                .toList();
    }

    static FrameworkFiles builtIn(String id) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
        String folder = "classpath:" + ROOT + id + "/";
        files.put(HEAD, bytes(resolver.getResource(folder + HEAD)));
        for (Resource measure : resolver.getResources(folder + MEASURES + "*.yaml")) {
            files.put(MEASURES + measure.getFilename(), bytes(measure));
        }
        return new FrameworkFiles(id, files);
    }

    /** @throws FrameworkRejected if the folder is not laid out as a framework, or a file is too large */
    static FrameworkFiles in(Path folder) throws IOException {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        Path head = folder.resolve(HEAD);
        if (!Files.isRegularFile(head)) {
            throw FrameworkRejected.at(
                    folder.toString(),
                    "no " + HEAD,
                    "a framework's folder with that file",
                    "name the folder that holds it");
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(HEAD, bytes(HEAD, head));
        for (Path measure : measures(folder.resolve(MEASURES))) {
            String file = MEASURES + measure.getFileName();
            files.put(file, bytes(file, measure));
        }
        return new FrameworkFiles(name == null ? "framework" : name.toString(), files);
    }

    private static List<Path> measures(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw FrameworkRejected.at(
                    HEAD, "no folder \"measures\" beside it", "one with a file per measure", "make it");
        }
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> files =
                    entries.filter(FrameworkFiles::isVisible).sorted().toList();
            if (files.isEmpty() || files.size() > MAX_MEASURES) {
                throw FrameworkRejected.at(
                        "measures", files.size() + " files", "from 1 to " + MAX_MEASURES + ", one for each measure");
            }
            return files;
        }
    }

    private static boolean isVisible(Path file) {
        String name = file.getFileName().toString();
        if (name.startsWith(".")) {
            return false;
        }
        if (!name.endsWith(".yaml") || !Files.isRegularFile(file)) {
            throw FrameworkRejected.at(
                    MEASURES + name,
                    "what is no measure file",
                    "only files whose names end in .yaml",
                    "rename it or move it away");
        }
        return true;
    }

    private static byte[] bytes(String name, Path file) throws IOException {
        if (Files.size(file) > MAX_BYTES) {
            throw FrameworkRejected.at(name, Files.size(file) + " bytes", "at most " + MAX_BYTES);
        }
        return Files.readAllBytes(file);
    }

    private static byte[] bytes(Resource resource) throws IOException {
        try (InputStream in = resource.getInputStream()) {
            return in.readAllBytes();
        }
    }

    private static String location(Resource resource) {
        try {
            return resource.getURL().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String file) {
        byte[] bytes = files.getOrDefault(file, new byte[0]);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw FrameworkRejected.at(file, "bytes that are not UTF-8", "UTF-8 text", "save the file as UTF-8");
        }
    }

    List<String> measureFiles() {
        return files.keySet().stream().filter(name -> name.startsWith(MEASURES)).toList();
    }

    /** The ids that its measures must have, from their files' names. */
    List<String> measureIds() {
        return measureFiles().stream()
                .map(name -> name.replaceFirst("^" + MEASURES, "").replaceFirst("\\.yaml$", ""))
                .toList();
    }

    /** SHA-256 over the names and bytes of all files, in the order of their names. */
    String hash() {
        MessageDigest digest = sha256();
        files.forEach((name, bytes) -> {
            digest.update((name + '\n' + bytes.length + '\n').getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

package victimspack.blackbox;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import victimspack.cli.Main;

/**
 * The command that starts the program, or a test's own main class, in a process of its own: as the launcher does, from jars
 * and with an archive of what Java works out of their classes, which saves a process a third of its time.
 */
final class JavaCommand {

    /** Tools of the tests that the program would find and use in place of what it is delivered with. */
    private static final Pattern NOT_DELIVERED = Pattern.compile("[/\\\\](saxon|verapdf)[/\\\\]");

    private static final List<String> LIKE_THE_LAUNCHER =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Djava.awt.headless=true", "-Xlog:disable");

    private JavaCommand() {}

    /** @param options of the virtual machine */
    static List<String> of(List<String> options, Class<?> main, Object... args) {
        Path archive = MadeOnce.get("archive", JavaCommand::archive).resolve("classes.jsa");
        // Where Java made none, processes only start more slowly.
        Stream<String> archived =
                Files.exists(archive) ? Stream.of("-XX:SharedArchiveFile=" + archive) : Stream.empty();
        return command(Stream.concat(archived, options.stream()).toList(), main, args);
    }

    private static List<String> command(List<String> options, Class<?> main, Object... args) {
        Path jars = MadeOnce.get("jars", JavaCommand::pack);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(LIKE_THE_LAUNCHER);
        command.addAll(options);
        command.addAll(List.of(
                "-cp",
                classpath()
                        .map(entry -> Files.isDirectory(entry) ? jar(jars, entry) : entry)
                        .map(Path::toString)
                        .collect(Collectors.joining(File.pathSeparator)),
                main.getName()));
        Stream.of(args).map(String::valueOf).forEach(command::add);
        return command;
    }

    private static Stream<Path> classpath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !NOT_DELIVERED.matcher(entry).find())
                .map(Path::of);
    }

    private static Path jar(Path jars, Path classes) {
        return jars.resolve(classes.getFileName() + ".jar");
    }

    /** Of classes that lie in folders Java keeps none in an archive. */
    private static void pack(Path jars) throws Exception {
        Files.createDirectory(jars);
        ToolProvider packer = ToolProvider.findFirst("jar").orElseThrow();
        classpath()
                .filter(Files::isDirectory)
                .forEach(classes -> packer.run(
                        System.out, System.err, "cf0", jar(jars, classes).toString(), "-C", classes.toString(), "."));
    }

    /** Lets a run to a sealed pack show Java which classes it is to keep. */
    private static void archive(Path folder) throws Exception {
        Files.createDirectory(folder);
        SmallRun run = new SmallRun(folder);
        Path begun = folder.resolve("begun.jsa");
        Process process = new ProcessBuilder(command(
                        List.of("-XX:ArchiveClassesAtExit=" + begun),
                        Main.class,
                        run.command("run", "--seal", "--by", "Someone")))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("told.txt").toFile())
                .start();
        if (process.waitFor() == 0 && Files.exists(begun)) {
            Files.move(begun, folder.resolve("classes.jsa"));
        }
    }
}

package victimspack.schedule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import victimspack.job.RunRequest;
import victimspack.job.failure.RunRejected;

/** What goes to the archive, and where it is. */
final class ArchivePlan {

    private ArchivePlan() {}

    /** Every file that a draft was made from, and the framework where it lies in the inbox. */
    static List<ArchivedFile> files(RunRequest request, Map<String, String> inputs, Inbox inbox) throws IOException {
        List<ArchivedFile> files = new ArrayList<>();
        inputs.forEach((name, sha256) -> files.add(new ArchivedFile(name, sha256, inbox.isRecords(name))));
        Path folder = request.input();
        Path framework = Path.of(request.framework());
        if (Files.isDirectory(framework) && framework.startsWith(folder)) {
            try (Stream<Path> all = Files.walk(framework)) {
                for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                    String name = folder.relativize(file).toString().replace('\\', '/');
                    files.add(new ArchivedFile(name, Inbox.sha256(file), false));
                }
            }
        }
        return files;
    }

    /**
     * The folder in which the quarters' folders lie.
     *
     * @throws RunRejected where it and the inbox are one in the other, so that the archive would be read as extracts
     */
    static Path folder(ScheduleRequest request) {
        Path inbox = request.usual().input().toAbsolutePath().normalize();
        String named = request.settings().archive();
        Path archive = named == null
                ? inbox.resolveSibling(inbox.getFileName() + "-archive")
                : inbox.resolve(named).normalize();
        if (archive.startsWith(inbox) || inbox.startsWith(archive)) {
            throw new RunRejected(
                    "The archive %s and the inbox %s lie one in the other. Name a folder beside the inbox in victims-pack.yaml, under schedule, archive."
                            .formatted(archive, inbox));
        }
        return archive;
    }
}

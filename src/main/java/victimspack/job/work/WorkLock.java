package victimspack.job.work;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import victimspack.job.failure.RunFailed;

/**
 * Keeps a work folder for one run at a time. Two locks lie on one file: that of the run, and that of the note saying who
 * has it, which is taken for the moment in which the note is written, read or removed; so whoever is refused reads the
 * note of the one who has the folder. The system lets go of both when a process ends, however it ends.
 */
final class WorkLock implements AutoCloseable {

    private static final DateTimeFormatter SINCE =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm:ss", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private static final long RUN = 0;
    private static final long NOTE = 1;

    /** The folders that this process has: a second look at a lock file of its own would let go of the first's locks. */
    private static final Set<Path> HERE = new HashSet<>();

    private final Path folder;
    private final FileChannel channel;

    private WorkLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Takes a folder until it is closed.
     *
     * @throws RunFailed   where another run has it, with who that is, on which machine if it is another, and since when
     * @throws IOException where the folder cannot be written
     */
    static WorkLock take(Path folder) throws IOException {
        Path real = folder.toRealPath();
        synchronized (HERE) {
            if (HERE.contains(real)) {
                throw refused(folder);
            }
            WorkLock taken = takeFromOthers(folder, real);
            HERE.add(real);
            return taken;
        }
    }

    private static WorkLock takeFromOthers(Path folder, Path real) throws IOException {
        FileChannel channel = FileChannel.open(
                real.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            FileLock note = channel.lock(NOTE, 1, false);
            if (channel.tryLock(RUN, 1, false) == null) {
                throw refused(folder);
            }
            Files.writeString(note(real), "process " + ProcessHandle.current().pid() + here());
            note.release();
            return new WorkLock(real, channel);
        } catch (IOException | RuntimeException | Error e) {
            // The locks go with it.
            channel.close();
            throw e;
        }
    }

    private static RunFailed refused(Path folder) throws IOException {
        Path note = note(folder);
        String holder = Files.readString(note).strip();
        return new RunFailed(
                "Another run holds %s (%s, since %s). Wait for it to end, or give this one another --work folder."
                        .formatted(
                                folder,
                                holder.endsWith(here())
                                        ? holder.substring(0, holder.length() - here().length())
                                        : holder,
                                SINCE.format(Files.getLastModifiedTime(note).toInstant())),
                null);
    }

    /** What ends the note of a process of this machine; whoever reads it here need not be told. */
    private static String here() throws IOException {
        return " on " + Machine.name();
    }

    private static Path note(Path folder) {
        return folder.resolve("holder");
    }

    @Override
    public void close() throws IOException {
        synchronized (HERE) {
            try (channel) {
                channel.lock(NOTE, 1, false);
                Files.deleteIfExists(note(folder));
            } finally {
                HERE.remove(folder);
            }
        }
    }
}

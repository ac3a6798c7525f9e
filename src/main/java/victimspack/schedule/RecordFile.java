package victimspack.schedule;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import victimspack.extract.Quarter;
import victimspack.job.failure.RunFailed;
import victimspack.store.OwnerOnly;

/** The run record on disk. It is written whole beside its place and moved there, so a reader never finds half of one. */
final class RecordFile {

    static final String NAME = "schedule.json";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path file;

    RecordFile(Path folder) {
        this.file = folder.resolve(NAME);
    }

    /** A file of another name in the record's folder. */
    Path beside(String name) {
        return file.resolveSibling(name);
    }

    /** @throws RunFailed where the file is not as this program writes it */
    RunRecord read() {
        if (!Files.exists(file)) {
            return RunRecord.empty();
        }
        try {
            Map<String, QuarterRecord> quarters = JSON.readValue(Files.readAllBytes(file), new TypeReference<>() {});
            SortedMap<Quarter, QuarterRecord> read = new TreeMap<>();
            quarters.forEach((name, record) -> read.put(quarter(name, record), record));
            return new RunRecord(read);
        } catch (IOException | JacksonException e) {
            throw unreadable("it cannot be read", e);
        }
    }

    private Quarter quarter(String name, @Nullable QuarterRecord record) {
        return Quarter.parse(name)
                .filter(quarter -> record != null)
                .orElseThrow(() -> unreadable(name + " is no quarter with a state", null));
    }

    private RunFailed unreadable(String why, @Nullable Exception e) {
        return new RunFailed(
                "The schedule's record %s is not as this program writes it (%s). Move it away: the quarter that is due is then taken as not made."
                        .formatted(file, why),
                e);
    }

    void write(RunRecord record) {
        SortedMap<String, QuarterRecord> quarters = new TreeMap<>();
        record.quarters().forEach((quarter, state) -> quarters.put(quarter.toString(), state));
        Path begun = file.resolveSibling(NAME + ".begun");
        try {
            OwnerOnly.createFile(begun);
            try (FileChannel channel = FileChannel.open(begun, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(JSON.writeValueAsBytes(quarters));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(begun, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new RunFailed(
                    "The schedule's record %s cannot be written (%s). Make room, or see that you may write there."
                            .formatted(file, e.getMessage()),
                    e);
        }
    }
}

package victimspack.job.work;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import victimspack.store.OwnerOnly;

/** The runs made with a work folder: one line of JSON each in history.jsonl, the oldest first. */
public final class RunHistory {

    /** The file's name in the work folder. */
    public static final String FILE = "history.jsonl";

    private static final JsonMapper JSON = new JsonMapper();

    private RunHistory() {}

    /**
     * @param runs    the oldest first
     * @param damaged numbers of lines that are no record of a run, such as one that a broken machine left half written
     */
    public record Runs(List<RunRecord> runs, List<Integer> damaged) {}

    /** The runs made with a work folder, which need not exist. */
    public static Runs in(Path work) throws IOException {
        Path file = work.resolve(FILE);
        List<RunRecord> runs = new ArrayList<>();
        List<Integer> damaged = new ArrayList<>();
        List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
        for (int i = 0; i < lines.size(); i++) {
            try {
                runs.add(record(JSON.readTree(lines.get(i))));
            } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
                damaged.add(i + 1);
            }
        }
        return new Runs(List.copyOf(runs), List.copyOf(damaged));
    }

    /** Adds a run. A line that was left half written is ended first. */
    public static void add(Path work, RunRecord run) throws IOException {
        Path file = work.resolve(FILE);
        if (!Files.exists(file)) {
            OwnerOnly.createFile(file);
        }
        String line = (endsALine(file) ? "" : "\n") + line(run) + "\n";
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.APPEND)) {
            ByteBuffer rest = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    private static boolean endsALine(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer last = ByteBuffer.allocate(1);
            return channel.size() == 0 || channel.read(last, channel.size() - 1) == 1 && last.get(0) == '\n';
        }
    }

    /** A run as one line of JSON. */
    public static String line(RunRecord run) {
        ObjectNode node = JSON.createObjectNode();
        node.put("started", run.started().toString());
        node.put("seconds", run.took().toMillis() / 1000.0);
        node.put("quarter", run.quarter());
        node.put("audience", run.audience());
        node.put("revision", run.revision());
        node.put("result", run.result().words());
        node.put("by", run.by());
        node.put("pack", run.pack());
        node.put("identity", run.identity());
        ObjectNode inputs = node.putObject("inputs");
        run.inputs().forEach(inputs::put);
        return JSON.writeValueAsString(node);
    }

    private static RunRecord record(JsonNode node) {
        SortedMap<String, String> inputs = new TreeMap<>();
        node.required("inputs")
                .properties()
                .forEach(entry -> inputs.put(entry.getKey(), entry.getValue().asString()));
        return new RunRecord(
                Instant.parse(node.required("started").asString()),
                Duration.ofMillis(Math.round(node.required("seconds").asDouble() * 1000)),
                node.required("quarter").asString(),
                node.required("audience").asString(),
                node.required("revision").asInt(),
                result(node.required("result").asString()),
                text(node.required("by")),
                text(node.required("pack")),
                node.required("identity").asString(),
                inputs);
    }

    private static @Nullable String text(JsonNode node) {
        return node.isNull() ? null : node.asString();
    }

    private static RunRecord.Result result(String words) {
        return Stream.of(RunRecord.Result.values())
                .filter(result -> result.words().equals(words))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(words));
    }
}

package victimspack.cli;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import victimspack.job.work.RunRecord;
import victimspack.publish.manifest.Checksums;

/** The runs made as a table for people, times in London's. */
final class HistoryText {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private static final int DIGITS = 8;

    private HistoryText() {}

    static String of(List<RunRecord> runs) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("When", "Quarter", "Audience", "Inputs", "Result", "Time", "Pack"));
        runs.forEach(run -> rows.add(row(run)));
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                line.append(padded(row.get(column), width(rows, column))).append("  ");
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static List<String> row(RunRecord run) {
        String revision = run.revision() > 1 ? " r" + run.revision() : "";
        String pack = run.pack();
        return List.of(
                WHEN.format(run.started()),
                run.quarter() + revision,
                run.audience(),
                inputs(run.inputs()),
                run.result().words() + (run.by() == null ? "" : " by " + run.by()),
                "%.1f s".formatted(run.took().toMillis() / 1000.0),
                pack == null ? "none" : pack);
    }

    /** How many files, and a sign by which equal inputs show. */
    private static String inputs(Map<String, String> inputs) {
        String hash = Checksums.sha256(inputs.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return "%d %s, %s".formatted(inputs.size(), inputs.size() == 1 ? "file" : "files", hash.substring(0, DIGITS));
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}

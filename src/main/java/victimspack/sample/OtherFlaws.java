package victimspack.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Map;

/** Plants every flaw of the extracts without crimes: training, audits and the commentary. */
final class OtherFlaws {

    private final Span span;
    private final String day;

    OtherFlaws(Span span) {
        this.span = span;
        LocalDate date = span.last().lastMonth().atDay(12);
        day = date.toString();
    }

    FlawedFile training(Table table) {
        PlantedRow sound =
                PlantedRow.of(TrainingFile.HEADER, "unit", "Sector North", "course", "Planted", "due_on", day);
        return new FlawedFile(table, sound, "officer_ref", "OFF")
                .plant("required-value-missing", "officer_ref", "")
                .plant("required-value-missing", "due_on", "")
                .plant("not-a-date", "due_on", "2026-02-30")
                .plant("not-a-date", "completed_on", "done")
                .plantDuplicate()
                .plantSuperseded("completed_on", day);
    }

    FlawedFile audits(Table table) {
        PlantedRow sound = PlantedRow.of(
                AuditsFile.HEADER,
                "audited_on",
                day,
                "department",
                "Response",
                "category",
                "violence",
                "victim_sex",
                "F",
                "victim_age",
                "33",
                "victim_ethnicity",
                "W1",
                "code_compliant",
                "yes",
                "good_service",
                "yes");
        return new FlawedFile(table, sound, "sample_ref", "AF")
                .plant("required-value-missing", "department", "")
                .plant("not-a-date", "audited_on", "September")
                .plant("unknown-code", "code_compliant", "partly")
                .plant("unknown-code", "told_of_end", "n/k")
                .plant("descriptive-value-not-known", "victim_age", "-1")
                .plant("descriptive-value-not-known", "victim_sex", "woman")
                .plantDuplicate()
                .plantSuperseded("good_service", "no");
    }

    /** A moderated grade without a reason, and one without a name. */
    Map<String, Integer> commentary(Path folder) throws IOException {
        String quarter = span.last().toString();
        String rows = "recorded-within-24h," + quarter + ",,Satisfactory,," + "\"A. Example, Head of Performance\","
                + day + "\n" + "disengagement," + quarter + ",,Satisfactory,Planted without a name,," + day + "\n";
        Files.writeString(folder.resolve("commentary.csv"), rows, StandardOpenOption.APPEND);
        return Map.of("moderation-without-reason-or-name", 2);
    }
}

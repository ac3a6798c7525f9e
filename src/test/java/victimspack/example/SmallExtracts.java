package victimspack.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import victimspack.cli.Main;

/** Extracts of few crimes over five quarters, for packs that are quickly made. */
final class SmallExtracts {

    private SmallExtracts() {}

    static Path crimesAlone(Path under) throws IOException {
        Path all = all(under);
        Path alone = Files.createDirectory(under.resolve("crimes-alone"));
        Files.copy(all.resolve("crimes.csv"), alone.resolve("crimes.csv"));
        return alone;
    }

    /** Every text that people write as long as it may be, or many times as long as is usual, and in many scripts. */
    static Path longTexts(Path under) throws IOException {
        Path input = all(under);
        Path crimes = input.resolve("crimes.csv");
        Files.writeString(crimes, Files.readString(crimes).replace("Sector South", row(LongText.of(60))));
        write(
                input,
                "commentary.csv",
                "measure,quarter,comment,moderated_grade,moderation_reason,moderated_by,moderated_on",
                row("vna-completion", "2026-27-Q2", LongText.of(12_000), "", "", "", ""),
                row("vcop-compliance", "2026-27-Q2", LongText.list(), "", "", "", ""),
                row(
                        "recorded-within-24h",
                        "2026-27-Q2",
                        LongText.word(400),
                        "Requires Action",
                        LongText.of(2_000),
                        LongText.of(200),
                        "2026-10-20"));
        write(
                input,
                "milestones.csv",
                "ref,milestone,owner,due_on,status,completed_on,comment",
                row(
                        LongText.word(200),
                        LongText.of(1_000),
                        LongText.of(200),
                        "2025-05-31",
                        "amber",
                        "",
                        LongText.of(900)));
        write(
                input,
                "actions.csv",
                "ref,meeting_date,item,action,owner,due_on,status,update",
                row(
                        LongText.word(60),
                        "2026-02-10",
                        LongText.of(200),
                        LongText.of(1_000),
                        LongText.of(200),
                        "2026-05-12",
                        "open",
                        LongText.of(900)));
        Files.writeString(input.resolve("pack.yaml"), front());
        return input;
    }

    private static Path all(Path under) throws IOException {
        Path input = under.resolve("extracts");
        assertThat(Main.run(
                        "sample", input.toString(), "--seed", "5", "--crimes-per-quarter", "150", "--quarters", "5"))
                .isZero();
        return input;
    }

    private static String row(String... cells) {
        return "\"" + String.join("\",\"", cells) + "\"";
    }

    private static void write(Path input, String name, String... lines) throws IOException {
        Files.writeString(input.resolve(name), String.join("\n", lines) + "\n");
    }

    private static String front() {
        return """
                synthetic: true
                force: "%1$s"
                committees:
                  - {name: "%1$s", date: 2026-11-17}
                  - {name: "%1$s", date: 2026-12-02}
                subject: "%1$s"
                report_of: "%1$s"
                report_author: "%1$s"
                summary: "%2$s"
                recommendation: "%2$s"
                background: "%2$s"
                conclusion: "%2$s"
                contact: {name: "%1$s", title: "%1$s", phone: 020 7946 0000, email: b.sample@example.invalid}
                """.formatted(LongText.of(200), LongText.of(3_000));
    }
}

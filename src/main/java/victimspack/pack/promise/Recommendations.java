package victimspack.pack.promise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import victimspack.grade.Numbers;
import victimspack.measure.Framework;
import victimspack.measure.Part;
import victimspack.pack.document.Block;
import victimspack.pack.document.Section;
import victimspack.pack.document.Table;
import victimspack.pack.words.Heads;
import victimspack.pack.words.Tables;
import victimspack.pack.words.Text;
import victimspack.pack.words.Words;
import victimspack.pack.written.Material;
import victimspack.pack.written.Material.Recommendation;

/**
 * Recommendations of inspectorates: how many have each status, now and in the report before; what the statuses mean; and each
 * recommendation under its report, with the direction in which it moved. Statuses and their meanings are those of the City
 * of London Police's report to its committee of 5 May 2022.
 */
public final class Recommendations {

    /** The statuses, the best first, with their stated meanings. */
    private enum Colour {
        GREEN("The recommendation is implemented"),
        AMBER("The recommendation is subject to ongoing work and monitoring"),
        RED(
                "The recommendation should have been implemented but has not been due to resource issues or force capability to complete and remains outstanding"),
        WHITE("The recommendation is no longer required or relevant, or is dependent upon another organisation");

        private final String meaning;

        Colour(String meaning) {
            this.meaning = meaning;
        }

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        String word() {
            return Words.capital(code());
        }

        static @Nullable Colour of(@Nullable String code) {
            return Stream.of(values())
                    .filter(colour -> colour.code().equals(code))
                    .findFirst()
                    .orElse(null);
        }
    }

    private final List<Recommendation> all;
    private final Overdue overdue;

    private Recommendations(List<Recommendation> all, Overdue overdue) {
        this.all = all;
        this.overdue = overdue;
    }

    /** The section; empty where the framework leaves it out, or nothing was supplied and the framework does not ask for it. */
    public static Optional<Section> of(Framework framework, Material material, LocalDate asOf) {
        if (material.recommendations().isEmpty()) {
            return framework.settings().asksFor(Part.RECOMMENDATIONS)
                    ? Optional.of(section(List.of(Text.body(
                            "No recommendations were supplied: recommendations.csv was not in the input folder."))))
                    : Optional.empty();
        }
        Recommendations recommendations = new Recommendations(material.recommendations(), new Overdue(asOf));
        return Optional.of(section(List.of(
                Text.body(recommendations.words()),
                recommendations.counts(),
                recommendations.meanings(),
                recommendations.table())));
    }

    private static Section section(List<Block> blocks) {
        return new Section(
                "recommendations", "Inspection recommendations", Section.Opening.RUNNING_ON, blocks, List.of());
    }

    private String words() {
        long open = all.stream().filter(Recommendations::isOpen).count();
        long late = all.stream().filter(overdue::is).count();
        long fresh = all.stream().filter(one -> one.previousStatus() == null).count();
        return "Of %s, %s not yet delivered (amber or red) and %s overdue on %s; %s new since the report before."
                .formatted(
                        Words.many(all.size(), "recommendation", "recommendations"),
                        are(open),
                        are(late),
                        Words.day(overdue.asOf()),
                        are(fresh));
    }

    private static String are(long number) {
        return number == 0 ? "none is" : Words.number(number) + (number == 1 ? " is" : " are");
    }

    private static boolean isOpen(Recommendation one) {
        return isOpen(Colour.of(one.status()));
    }

    private static boolean isOpen(@Nullable Colour colour) {
        return colour == Colour.AMBER || colour == Colour.RED;
    }

    /** How many have each status now, and how many of them had it in the report before. */
    private Table counts() {
        List<Table.Head> heads = Heads.left("Status", 40)
                .andRight("Previous report", 20)
                .andRight("This report", 20)
                .andRight("Change", 20)
                .fill();
        List<Table.Row> rows = new ArrayList<>();
        for (Colour colour : Colour.values()) {
            rows.add(row(
                    colour.word(),
                    all.stream()
                            .filter(one -> Colour.of(one.previousStatus()) == colour)
                            .count(),
                    all.stream()
                            .filter(one -> Colour.of(one.status()) == colour)
                            .count()));
        }
        long unstated = all.stream().filter(one -> one.status() == null).count();
        if (unstated > 0) {
            rows.add(row("Not stated", 0, unstated));
        }
        List<String> open = cells(
                "Not yet delivered (amber and red)",
                all.stream()
                        .filter(one -> isOpen(Colour.of(one.previousStatus())))
                        .count(),
                all.stream().filter(Recommendations::isOpen).count());
        rows.add(Tables.total(open.toArray(String[]::new)));
        return Tables.figures(
                "table-recommendations-counts",
                "Recommendations by status, now and in the previous report",
                heads,
                rows,
                List.of("The previous report's counts are of the recommendations listed here."));
    }

    private static Table.Row row(String status, long before, long now) {
        return Tables.row(cells(status, before, now).toArray(String[]::new));
    }

    private static List<String> cells(String status, long before, long now) {
        return List.of(
                status, Numbers.count(before), Numbers.count(now), Numbers.signed(BigFraction.of(now - before), 0));
    }

    private Table meanings() {
        List<Table.Head> heads = Heads.left("Status", 15).andLeft("Meaning", 85).fill();
        List<Table.Row> rows = Stream.of(Colour.values())
                .map(colour -> Tables.row(colour.word(), colour.meaning))
                .toList();
        return Tables.figures(
                "table-recommendations-meanings", "What the status of a recommendation means", heads, rows, List.of());
    }

    private Table table() {
        List<Table.Head> heads = Heads.left("Recommendation", 34)
                .andLeft("Status", 11)
                .andLeft("Direction of travel", 17)
                .andLeft("Due", 16)
                .andLeft("Owner and comment", 22)
                .fill();
        Map<String, List<Recommendation>> byReport = new LinkedHashMap<>();
        all.forEach(one -> byReport.computeIfAbsent(
                        Objects.requireNonNullElse(one.report(), "Report not stated"), report -> new ArrayList<>())
                .add(one));
        List<Table.Row> rows = new ArrayList<>();
        byReport.forEach((report, ones) -> {
            rows.add(new Table.Group(report));
            ones.forEach(one -> rows.add(row(one)));
        });
        return Tables.figures(
                "table-recommendations",
                "Recommendations of inspectorates, as of " + Words.day(overdue.asOf()),
                heads,
                rows,
                List.of());
    }

    private Table.Row row(Recommendation one) {
        List<String> due = new ArrayList<>(List.of(PromiseCells.orNotStated(PromiseCells.day(one.dueOn()))));
        if (one.originalDueOn() != null && !one.originalDueOn().equals(one.dueOn())) {
            due.add("at first " + PromiseCells.day(one.originalDueOn()));
        }
        List<String> who = Stream.of(one.owner(), one.comment())
                .filter(line -> line != null && !line.isBlank())
                .toList();
        return new Table.Cells(List.of(
                Table.Cell.of(one.ref() + ". " + one.text()),
                PromiseCells.status(one.status(), null, overdue.is(one)),
                Table.Cell.of(direction(Colour.of(one.status()), Colour.of(one.previousStatus()))),
                Tables.lines(due),
                who.isEmpty() ? PromiseCells.text(null) : Tables.lines(who)));
    }

    /** Where a recommendation came from, in words. */
    private static String direction(@Nullable Colour now, @Nullable Colour before) {
        if (now == null) {
            return "Not stated";
        }
        if (before == null) {
            return "New";
        }
        if (now == before) {
            return "No change";
        }
        if (now == Colour.WHITE) {
            return "Now white, was " + before.code();
        }
        if (before == Colour.WHITE) {
            return "Reopened, was white";
        }
        return (now.compareTo(before) < 0 ? "Improved, was " : "Worsened, was ") + before.code();
    }
}

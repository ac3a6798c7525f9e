package victimspack.sample;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import victimspack.extract.Quarter;

/** The files that people and other bodies supply: names, comments, milestones, weights, bank holidays and the like. */
final class ReferenceFiles {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final String COMMENTS = "commentary.csv";
    private static final List<String> TEXTS = List.of(
            "pack.yaml", "milestones.csv", "actions.csv", "recommendations.csv", "figures.csv", "bank-holidays.json");

    private static final Map<Offence.Kind, Integer> WEIGHTS = Map.of(
            Offence.Kind.THEFT, 40,
            Offence.Kind.SHOPLIFTING, 10,
            Offence.Kind.BURGLARY, 200,
            Offence.Kind.ROBBERY, 500,
            Offence.Kind.VIOLENCE, 100,
            Offence.Kind.SEXUAL, 900,
            Offence.Kind.DAMAGE, 15,
            Offence.Kind.PUBLIC_ORDER, 12,
            Offence.Kind.DRUGS, 20);

    /** An offence the weights do not know, as happens with every release. */
    private static final String WITHOUT_WEIGHT = "99";

    private ReferenceFiles() {}

    /** @param commented whether comments may be about what has this id */
    static void write(Path folder, Span span, Predicate<String> commented) throws IOException {
        Map<String, String> facts = facts(span);
        for (String name : TEXTS) {
            Files.writeString(folder.resolve(name), filled(text(name), facts));
        }
        Files.writeString(folder.resolve(COMMENTS), filled(comments(text(COMMENTS), commented), facts));
        try (Table weights = new Table(folder.resolve("severity-weights.csv"), "offence_code,weight,release")) {
            writeWeights(weights);
        }
        try (Table comparators = new Table(folder.resolve("comparators.csv"), "series,area,period,value,source")) {
            writeComparators(comparators, span);
        }
    }

    /** The header and the lines that begin with the id of something that comments may be about. */
    private static String comments(String text, Predicate<String> commented) {
        return text.lines()
                .filter(line -> line.startsWith("measure,") || commented.test(line.substring(0, line.indexOf(','))))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static String text(String name) throws IOException {
        try (InputStream in = ReferenceFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException(name + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Map<String, String> facts(Span span) {
        Quarter last = span.last();
        LocalDate outage = ReferralsFile.outageFrom(span);
        return Map.of(
                "{quarter}", last.toString(),
                "{quarter-in-words}", last.inWords(),
                "{year}", last.lastDay().format(DateTimeFormatter.ofPattern("uu", Locale.UK)),
                "{first-committee}", last.lastDay().plusDays(48).toString(),
                "{second-committee}", last.lastDay().plusDays(63).toString(),
                "{moderated-on}", last.lastDay().plusDays(20).toString(),
                "{course-due}", DAY.format(last.lastMonth().minusMonths(1).atEndOfMonth()),
                "{outage-from}", DAY.format(outage),
                "{outage-to}", DAY.format(outage.plusDays(ReferralsFile.OUTAGE_DAYS - 1)));
    }

    private static String filled(String text, Map<String, String> facts) {
        String filled = text;
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            filled = filled.replace(fact.getKey(), fact.getValue());
        }
        return filled;
    }

    /** Invented weights, only to show the measure; each offence has its own. */
    private static void writeWeights(Table weights) {
        for (Offence offence : Offence.CITY_CENTRE.values()) {
            if (!offence.code().equals(WITHOUT_WEIGHT)) {
                int own = offence.code().chars().sum() % 17;
                weights.row(offence.code(), weight(offence.kind()) + own + ".5", "synthetic-1");
            }
        }
    }

    private static int weight(Offence.Kind kind) {
        return WEIGHTS.getOrDefault(kind, 10);
    }

    private static void writeComparators(Table comparators, Span span) {
        String source = "Synthetic: invented for the sample, published by nobody";
        for (Quarter quarter : span.quarters()) {
            int step = 4 * quarter.startYear() + quarter.number() - 4 * 2024;
            int season = quarter.number() == 4 ? -40_000 : 12_000 * (quarter.number() - 2);
            int country = 1_640_000 + 1_500 * step + season;
            comparators.row("all-crime", "England and Wales", quarter.toString(), Integer.toString(country), source);
            comparators.row(
                    "all-crime", "Neighbouring force", quarter.toString(), Integer.toString(country / 7), source);
        }
    }
}

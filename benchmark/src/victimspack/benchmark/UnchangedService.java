package victimspack.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import victimspack.extract.Quarter;
import victimspack.grade.Change;
import victimspack.grade.Grade;
import victimspack.grade.Grader;
import victimspack.grade.Result;
import victimspack.measure.Counted;
import victimspack.measure.Counts;
import victimspack.measure.Framework;
import victimspack.measure.GradeRule;
import victimspack.measure.Kind;
import victimspack.measure.Measure;
import victimspack.measure.Series;
import victimspack.measure.Tally;
import victimspack.measure.framework.Frameworks;

/**
 * What grades an unchanged service gets: in every quarter each case has the same chance, that of all quarters of the pack
 * together, on the bases that the pack has. The grades are the program's own.
 */
final class UnchangedService {

    private static final int RUNS = 4_000;

    private final SplittableRandom random = new SplittableRandom(Chance.SEED);
    private final Framework framework = Frameworks.builtIn("victims-strategy");
    private final Map<String, Map<Quarter, long[]>> counted = new TreeMap<>();

    /** @param measuresCsv of a restricted pack */
    UnchangedService(Path measuresCsv) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser rows = CSVParser.parse(Files.readString(measuresCsv), format)) {
            for (CSVRecord row : rows) {
                Optional<Quarter> quarter = Quarter.parse(row.get("period"));
                if (quarter.isPresent()
                        && (row.get("numerator") + row.get("denominator")).matches("\\d+")
                        && !row.get("denominator").isEmpty()) {
                    counted.computeIfAbsent(row.get("measure"), measure -> new TreeMap<>())
                            .put(quarter.get(), new long[] {
                                Long.parseLong(row.get("numerator")), Long.parseLong(row.get("denominator"))
                            });
                }
            }
        }
    }

    void print() {
        System.out.println(
                "| measure | graded base | baseline's base | rate | Satisfactory | Close Monitoring | Requires Action |"
                        + " \"more than chance\" |\n|---|--:|--:|--:|--:|--:|--:|--:|");
        double flags = 0;
        double worse = 0;
        int graded = 0;
        for (Measure measure : framework.measures()) {
            Map<Quarter, long[]> quarters = counted.getOrDefault(measure.id(), Map.of());
            if (measure.kind() == Kind.RATE && measure.rule().isPresent() && quarters.size() >= 8) {
                Outcome outcome = simulate(measure, List.copyOf(quarters.keySet()), List.copyOf(quarters.values()));
                System.out.println(outcome.row(measure));
                if (outcome.isGraded()) {
                    flags += outcome.flags;
                    worse += outcome.share(Grade.CLOSE_MONITORING) + outcome.share(Grade.REQUIRES_ACTION);
                    graded++;
                }
            }
        }
        System.out.printf(
                "%nOf the %d measures of an unchanged service about %.1f are graded worse than Satisfactory, and about %.1f"
                        + " differences from a baseline are called more than chance alone would usually produce.%n",
                graded, worse, flags / RUNS);
    }

    /** What came of one measure. */
    private static final class Outcome {
        private final Map<Grade, Integer> grades = new EnumMap<>(Grade.class);
        private int flags;
        private long base;
        private long baseline;
        private double rate;

        void add(Result result) {
            grades.merge(result.grade(), 1, Integer::sum);
            Change change = result.change();
            if (change != null && Boolean.TRUE.equals(change.beyondChance())) {
                flags++;
            }
        }

        boolean isGraded() {
            return share(Grade.SATISFACTORY) + share(Grade.CLOSE_MONITORING) + share(Grade.REQUIRES_ACTION) > 0.99;
        }

        double share(Grade grade) {
            return grades.getOrDefault(grade, 0) / (double) RUNS;
        }

        String row(Measure measure) {
            if (!isGraded()) {
                return "| %s | %,d | %,d | %.1f%% | not graded on so few cases | | | |"
                        .formatted(measure.id(), base, baseline, 100 * rate);
            }
            return "| %s | %,d | %,d | %.1f%% | %.0f%% | %.0f%% | %.0f%% | %.1f%% |"
                    .formatted(
                            measure.id(),
                            base,
                            baseline,
                            100 * rate,
                            100 * share(Grade.SATISFACTORY),
                            100 * share(Grade.CLOSE_MONITORING),
                            100 * share(Grade.REQUIRES_ACTION),
                            100.0 * flags / RUNS);
        }
    }

    private Outcome simulate(Measure measure, List<Quarter> quarters, List<long[]> numbers) {
        Outcome outcome = new Outcome();
        long counted = numbers.stream().mapToLong(number -> number[0]).sum();
        long among = numbers.stream().mapToLong(number -> number[1]).sum();
        outcome.rate = (double) counted / among;
        int length = measure.rule().orElseThrow().over() == GradeRule.Over.LAST_FOUR_QUARTERS ? 4 : 1;
        int held = quarters.size();
        outcome.base = base(numbers.subList(held - length, held));
        outcome.baseline = base(numbers.subList(held - length - 4, held - length));
        List<Draws> draws = numbers.stream()
                .map(number -> Draws.binomial(Math.toIntExact(number[1]), outcome.rate))
                .toList();
        for (int run = 0; run < RUNS; run++) {
            Map<YearMonth, Tally> months = new TreeMap<>();
            for (int i = 0; i < held; i++) {
                months.put(quarters.get(i).lastMonth(), Tally.of(draws.get(i).next(random), numbers.get(i)[1], 0, 0));
            }
            outcome.add(grade(measure, quarters, months));
        }
        return outcome;
    }

    private Result grade(Measure measure, List<Quarter> quarters, Map<YearMonth, Tally> months) {
        Counted one = new Counted(measure, Optional.empty(), Series.of(months, false), new ArrayList<>());
        Counts counts = new Counts(framework, quarters, List.of(one));
        return Grader.grade(counts, List.of())
                .result(measure.id(), counts.reported())
                .orElseThrow();
    }

    private static long base(List<long[]> numbers) {
        return numbers.stream().mapToLong(number -> number[1]).sum();
    }
}

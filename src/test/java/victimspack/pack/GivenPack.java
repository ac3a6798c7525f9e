package victimspack.pack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import victimspack.extract.Quarter;
import victimspack.extract.cover.PackYaml;
import victimspack.grade.Grade;
import victimspack.grade.Grader;
import victimspack.grade.Judgement;
import victimspack.grade.Results;
import victimspack.measure.Breakdown;
import victimspack.measure.Counted;
import victimspack.measure.Counts;
import victimspack.measure.Framework;
import victimspack.measure.Kind;
import victimspack.measure.Measure;
import victimspack.measure.Series;
import victimspack.measure.Slice;
import victimspack.measure.Tally;
import victimspack.measure.framework.Frameworks;
import victimspack.pack.document.Edition;
import victimspack.pack.document.Pack;
import victimspack.pack.document.Provenance;
import victimspack.pack.written.Material;
import victimspack.store.CaseColumn;

/** A pack of the built-in framework from made-up tallies: 240 of 300 a quarter in every measure, unless given otherwise. */
public final class GivenPack {

    public static final Quarter REPORTED = new Quarter(2026, 2);
    public static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);

    private Map<String, Long> auditPopulation = Map.of();
    private Framework framework = Frameworks.builtIn("victims-strategy");
    private final Map<String, List<Tally>> given = new LinkedHashMap<>();
    private final Map<String, List<Tally>> monthly = new LinkedHashMap<>();
    private final Map<String, String> missing = new LinkedHashMap<>();
    private final List<Judgement> judgements = new ArrayList<>();
    private final List<Material.Milestone> milestones = new ArrayList<>();
    private final List<Material.Comparator> comparators = new ArrayList<>();
    private PackYaml front = PackYaml.none();
    private int held = 9;

    public GivenPack framework(Framework other) {
        framework = other;
        return this;
    }

    public GivenPack quarters(int number) {
        held = number;
        return this;
    }

    /** Numerator and base of the last quarters, the reported one last. */
    public GivenPack with(String measure, long... numbers) {
        List<Tally> tallies = IntStream.range(0, numbers.length / 2)
                .mapToObj(i -> Tally.of(numbers[2 * i], numbers[2 * i + 1], 0, 0))
                .toList();
        given.put(measure, tallies);
        return this;
    }

    public GivenPack with(String measure, Tally... tallies) {
        given.put(measure, List.of(tallies));
        return this;
    }

    /** Numerator and base of each of the last months, the newest last. */
    GivenPack months(String measure, List<Tally> tallies) {
        monthly.put(measure, tallies);
        return this;
    }

    public GivenPack without(String measure, String need) {
        missing.put(measure, need);
        return this;
    }

    public GivenPack comment(String about, String comment) {
        judgements.add(new Judgement(about, REPORTED, comment, null, null, null, null, 2));
        return this;
    }

    public GivenPack moderated(String about, Grade grade, String reason, String by, @Nullable LocalDate on) {
        judgements.add(new Judgement(about, REPORTED, null, grade, reason, by, on, 3));
        return this;
    }

    public GivenPack milestone(String ref, LocalDate dueOn, String status, @Nullable LocalDate completedOn) {
        milestones.add(
                new Material.Milestone(ref, "Milestone " + ref, "Victim team", dueOn, status, completedOn, null));
        return this;
    }

    public GivenPack comparator(String series, String area, String period, String value) {
        comparators.add(new Material.Comparator(series, area, period, new BigDecimal(value), "Home Office"));
        return this;
    }

    public GivenPack front(PackYaml yaml) {
        front = yaml;
        return this;
    }

    public Results results() {
        List<Quarter> quarters =
                IntStream.rangeClosed(1 - held, 0).mapToObj(REPORTED::plus).toList();
        List<Counted> counted = framework.measures().stream()
                .map(measure -> counted(measure, quarters))
                .toList();
        return Grader.grade(new Counts(framework, quarters, counted), judgements);
    }

    /** The crimes of the departments from which the audit's sample was drawn. */
    public GivenPack auditPopulation(Map<String, Long> crimes) {
        auditPopulation = crimes;
        return this;
    }

    public Material material() {
        return new Material(
                front,
                List.copyOf(judgements),
                List.copyOf(milestones),
                List.of(),
                List.of(),
                List.copyOf(comparators),
                auditPopulation);
    }

    public static Provenance provenance() {
        return provenance(new TreeMap<>(), List.of());
    }

    public static Provenance provenance(SortedMap<String, String> sealedPacks, List<String> reasons) {
        return provenance(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty(), sealedPacks, reasons);
    }

    /** As a restricted pack tells it. */
    public static Provenance provenanceInFull() {
        return provenance(
                OptionalLong.of(1_204), OptionalLong.of(1_200), OptionalLong.of(2), new TreeMap<>(), List.of());
    }

    private static Provenance provenance(
            OptionalLong read,
            OptionalLong accepted,
            OptionalLong broken,
            SortedMap<String, String> sealedPacks,
            List<String> reasons) {
        return new Provenance(
                List.of(new Provenance.InputFile("crimes.csv", "ab12", read, accepted, 1, 2, 1, 0)),
                new TreeMap<>(),
                "victims-strategy",
                "cd34",
                "1.0.0",
                AS_OF,
                new TreeMap<>(),
                sealedPacks,
                reasons,
                "ef56",
                new TreeMap<>(Map.of("age-not-valid", broken)),
                List.of("vrr.csv"));
    }

    public Pack pack() {
        return pack(new Edition("public", true, null, List.of()));
    }

    public Pack pack(Edition edition) {
        return PackBuilder.build(results(), material(), provenance(), edition);
    }

    private Counted counted(Measure measure, List<Quarter> quarters) {
        String need = missing.get(measure.id());
        if (need != null || measure.kind() == Kind.TEXT) {
            return new Counted(measure, Optional.ofNullable(need), Series.of(Map.of(), false), List.of());
        }
        Series series = series(measure, quarters, 1);
        List<Slice> slices = measure.breakdowns().stream()
                .flatMap(breakdown -> slices(measure, breakdown, quarters))
                .toList();
        return new Counted(measure, Optional.empty(), series, slices);
    }

    private Stream<Slice> slices(Measure measure, Breakdown breakdown, List<Quarter> quarters) {
        List<String> categories = breakdown.columns().stream()
                .map(column -> codes(measure, column))
                .reduce((down, across) -> down.stream()
                        .flatMap(one -> across.stream().map(other -> one + " | " + other))
                        .toList())
                .orElseThrow();
        return IntStream.range(0, categories.size()).mapToObj(i -> {
            Series part = series(measure, quarters, i == 0 ? 2 : 5);
            return new Slice(breakdown, categories.get(i), shares(measure, part, series(measure, quarters, 1)));
        });
    }

    /** A profile's category is counted among the whole profile. */
    private static Series shares(Measure measure, Series part, Series whole) {
        if (measure.kind() != Kind.PROFILE) {
            return part;
        }
        Map<YearMonth, Tally> months = new TreeMap<>();
        whole.months()
                .forEach((month, total) -> months.put(
                        month,
                        Tally.of(
                                part.months().getOrDefault(month, Tally.NONE).numerator(), total.denominator(), 0, 0)));
        return Series.of(months, false);
    }

    private static List<String> codes(Measure measure, String column) {
        List<String> codes = measure.from() == null
                ? List.of()
                : measure.from().column(column).map(CaseColumn::codes).orElse(List.of());
        return codes.isEmpty()
                ? column.equals("domestic_abuse") ? List.of("yes", "no") : List.of("East", "West")
                : codes;
    }

    private Series series(Measure measure, List<Quarter> quarters, int part) {
        Map<YearMonth, Tally> months = new TreeMap<>();
        List<Tally> own = given.getOrDefault(measure.id(), List.of());
        for (int i = 0; i < quarters.size(); i++) {
            int at = i - (quarters.size() - own.size());
            Quarter quarter = quarters.get(i);
            if (at >= 0) {
                quarter.months().forEach(month -> months.put(month, Tally.NONE));
                months.put(quarter.lastMonth(), divided(own.get(at), part));
            } else {
                quarter.months().forEach(month -> months.put(month, divided(usual(measure), part)));
            }
        }
        List<Tally> byMonth = monthly.getOrDefault(measure.id(), List.of());
        for (int i = 0; i < byMonth.size(); i++) {
            months.put(REPORTED.lastMonth().minusMonths(byMonth.size() - 1L - i), divided(byMonth.get(i), part));
        }
        return Series.of(months, measure.kind() == Kind.SNAPSHOT);
    }

    private static Tally usual(Measure measure) {
        return switch (measure.kind()) {
            case COUNT, PROFILE -> Tally.of(100, 100, 0, 0);
            case MEAN -> new Tally(100, 100, 0, 0, new BigDecimal("250.5"));
            default -> Tally.of(80, 100, 0, 0);
        };
    }

    private static Tally divided(Tally tally, int part) {
        if (tally.hidden()) {
            return tally;
        }
        return new Tally(
                tally.numerator() / part,
                tally.denominator() / part,
                tally.pending() / part,
                tally.excluded() / part,
                tally.sum().divide(BigDecimal.valueOf(part)));
    }
}

package victimspack.grade;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import victimspack.extract.Quarter;
import victimspack.measure.Better;
import victimspack.measure.Conditions;
import victimspack.measure.Counted;
import victimspack.measure.Counts;
import victimspack.measure.DisclosureClass;
import victimspack.measure.Framework;
import victimspack.measure.GradeRule;
import victimspack.measure.GradeRule.AtThreshold;
import victimspack.measure.GradeRule.Baseline;
import victimspack.measure.GradeRule.Compare;
import victimspack.measure.GradeRule.Over;
import victimspack.measure.GradeRule.Part;
import victimspack.measure.Kind;
import victimspack.measure.Measure;
import victimspack.measure.Series;
import victimspack.measure.Tally;
import victimspack.measure.condition.Condition;

/**
 * A measure and its quarterly tallies, to be graded. Each quarter's tally lies in its last month. The count comes first where
 * the id begins with {@code number-}.
 */
record Given(
        String id,
        Kind kind,
        Better better,
        Measure.Frequency frequency,
        String annual,
        Optional<GradeRule> rule,
        int minimumBase,
        Optional<String> notSupplied,
        List<Tally> tallies) {

    static final Quarter REPORTED = new Quarter(2026, 2);
    static final Framework.Priority JUSTICE = new Framework.Priority("justice", "Procedural justice", true);
    static final Framework.Priority KEY_DATA = new Framework.Priority("key-data", "Key data", false);
    static final Framework.Settings SETTINGS = new Framework.Settings("close-monitoring", false);

    static Given rate(String id, Tally... tallies) {
        return new Given(
                id,
                Kind.RATE,
                Better.HIGHER,
                Measure.Frequency.QUARTERLY,
                "",
                Optional.empty(),
                30,
                Optional.empty(),
                List.of(tallies));
    }

    static Tally tally(long numerator, long denominator) {
        return Tally.of(numerator, denominator, 0, 0);
    }

    static Tally[] tallies(long... numbers) {
        return IntStream.range(0, numbers.length / 2)
                .mapToObj(i -> tally(numbers[2 * i], numbers[2 * i + 1]))
                .toArray(Tally[]::new);
    }

    /** Of a count. */
    static Tally[] counts(long... numbers) {
        return IntStream.range(0, numbers.length)
                .mapToObj(i -> tally(numbers[i], numbers[i]))
                .toArray(Tally[]::new);
    }

    static Part part(Baseline baseline, Compare compare, String tolerance, String threshold) {
        return new Part(baseline, compare, new BigDecimal(tolerance), new BigDecimal(threshold), AtThreshold.NOT_WORSE);
    }

    static Part points(Baseline baseline) {
        return part(baseline, Compare.POINTS, "0", "5");
    }

    static Baseline previousFour() {
        return new Baseline.PreviousFourQuarters();
    }

    static Baseline fixed(String value) {
        return new Baseline.Fixed(new BigDecimal(value), "published in May 2022");
    }

    Given of(Kind other) {
        return new Given(id, other, better, frequency, annual, rule, minimumBase, notSupplied, tallies);
    }

    Given better(Better other) {
        return new Given(id, kind, other, frequency, annual, rule, minimumBase, notSupplied, tallies);
    }

    Given annual(String words) {
        return new Given(id, kind, better, Measure.Frequency.ANNUAL, words, rule, minimumBase, notSupplied, tallies);
    }

    Given needing(String words) {
        return new Given(id, kind, better, frequency, annual, rule, minimumBase, Optional.of(words), tallies);
    }

    Given graded(Over over, Part... parts) {
        Optional<GradeRule> graded = Optional.of(new GradeRule(over, List.of(parts)));
        return new Given(id, kind, better, frequency, annual, graded, minimumBase, notSupplied, tallies);
    }

    Given graded(Part... parts) {
        return graded(Over.QUARTER, parts);
    }

    Measure measure() {
        Condition any = new Condition("", "", Set.of());
        return new Measure(
                id,
                "Measure " + id,
                "justice",
                "owner",
                "aim",
                "definition",
                kind,
                null,
                null,
                null,
                new Conditions(any, any, any, any),
                unit(),
                better,
                frequency,
                annual,
                null,
                null,
                id.startsWith("number-"),
                false,
                false,
                List.of(),
                DisclosureClass.OPEN,
                rule,
                minimumBase,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                id + ".yaml");
    }

    private Measure.Unit unit() {
        return switch (kind) {
            case RATE, SNAPSHOT, SUPPLIED -> Measure.Unit.PERCENT;
            case COUNT, PROFILE, TEXT -> Measure.Unit.COUNT;
            case MEAN -> Measure.Unit.MEAN;
        };
    }

    /** Of a supplied measure, numbers are as supplied; the empty tally stays what was not supplied. */
    private Tally supplied(Tally tally) {
        boolean plain = kind == Kind.SUPPLIED && tally.hasCount() && !tally.equals(Tally.NONE);
        return plain ? Tally.supplied(tally.numerator(), tally.denominator()) : tally;
    }

    private Series supplied(List<Quarter> quarters) {
        NavigableMap<Quarter, Tally> figures = new TreeMap<>();
        for (int i = 0; i < quarters.size(); i++) {
            figures.put(quarters.get(i), supplied(tallies.get(i)));
        }
        return new Series(new TreeMap<>(), false, figures, Map.of(), Map.of());
    }

    private Counted counted(List<Quarter> quarters) {
        if (kind == Kind.SUPPLIED) {
            return new Counted(measure(), notSupplied, supplied(quarters), List.of());
        }
        Map<YearMonth, Tally> months = new LinkedHashMap<>();
        for (int i = 0; i < quarters.size(); i++) {
            months.put(quarters.get(i).lastMonth(), tallies.get(i));
        }
        return new Counted(measure(), notSupplied, Series.of(months, kind == Kind.SNAPSHOT), List.of());
    }

    static Counts counts(Framework.Settings settings, Given... measures) {
        int held = measures[0].tallies().size();
        List<Quarter> quarters = new ArrayList<>();
        for (int i = held - 1; i >= 0; i--) {
            quarters.add(REPORTED.plus(-i));
        }
        Framework framework = new Framework(
                "test",
                "Test",
                List.of(JUSTICE, KEY_DATA),
                List.of(new Framework.TextSection("national", "National Lead Force", "")),
                List.of(),
                settings,
                List.of(),
                IntStream.range(0, measures.length)
                        .mapToObj(i -> measures[i].measure())
                        .toList(),
                "");
        return new Counts(
                framework,
                quarters,
                IntStream.range(0, measures.length)
                        .mapToObj(i -> measures[i].counted(quarters))
                        .toList());
    }

    static Counts counts(Given... measures) {
        return counts(SETTINGS, measures);
    }

    /** The result of the reported quarter. */
    Result result(Judgement... judgements) {
        return Grader.grade(counts(this), List.of(judgements))
                .result(id, REPORTED)
                .orElseThrow();
    }

    String reason() {
        return result().reason();
    }
}

package victimspack.disclose.hide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import victimspack.disclose.Finding;
import victimspack.disclose.Published;
import victimspack.disclose.Reason;
import victimspack.disclose.Thresholds;
import victimspack.extract.Quarter;
import victimspack.measure.Breakdown;
import victimspack.measure.Counted;
import victimspack.measure.DisclosureClass;
import victimspack.measure.LeftOut;
import victimspack.measure.Measure;
import victimspack.measure.Slice;
import victimspack.measure.Span;
import victimspack.measure.Tally;

/** Decides for one measure what the public may see of its own figures and of each breakdown. */
final class MeasureControl {

    /** More of a table than this hidden, and another form is tried. */
    private static final double TOLERABLE = 0.10;

    /** More of a table than this hidden, and it is left out. */
    private static final double TOO_MUCH = 0.20;

    private final Counted counted;
    private final Measure measure;
    private final Setting setting;
    private final Own own;
    private final Map<Breakdown, Outcome> outcomes = new LinkedHashMap<>();
    private final Map<Breakdown, Reason> leftOut = new LinkedHashMap<>();

    private MeasureControl(Counted counted, Setting setting) {
        this.counted = counted;
        this.measure = counted.measure();
        this.setting = setting;
        this.own = Own.of(counted, setting);
    }

    /** A measure as the public may see it, and what was done to it. */
    record Controlled(Counted counted, List<Finding> findings) {}

    static Controlled of(Counted counted, Setting setting) {
        return new MeasureControl(counted, setting).controlled();
    }

    private Controlled controlled() {
        breakdowns().filter(MeasureControl::isTwoWay).forEach(this::twoWay);
        breakdowns()
                .filter(breakdown -> !outcomes.containsKey(breakdown) && !leftOut.containsKey(breakdown))
                .forEach(this::alone);
        List<Slice> slices = breakdowns()
                .map(outcomes::get)
                .filter(Objects::nonNull)
                .flatMap(this::slices)
                .toList();
        List<LeftOut> omitted = breakdowns()
                .flatMap(breakdown -> Optional.ofNullable(leftOut.get(breakdown)).stream()
                        .map(reason -> new LeftOut(breakdown, sentence(reason))))
                .toList();
        Counted shown = new Counted(measure, counted.notSupplied(), own.series(setting), slices, omitted);
        return new Controlled(shown, findings());
    }

    private Stream<Breakdown> breakdowns() {
        return measure.breakdowns().stream()
                .filter(breakdown -> !counted.slices(breakdown).isEmpty());
    }

    private static boolean isTwoWay(Breakdown breakdown) {
        return breakdown.columns().size() > 1;
    }

    private Stream<Slice> slices(Outcome outcome) {
        boolean isProtected = threshold(outcome.table().breakdown()) != Thresholds.NONE;
        return outcome.table().slices(outcome.hidden().keySet(), isProtected).stream();
    }

    /** A two-way table is shown with its one-way tables as they are, or its second dimension is dropped. */
    private void twoWay(Breakdown crossed) {
        List<Breakdown> lines = breakdowns()
                .filter(line -> !isTwoWay(line) && line.population().isEmpty())
                .filter(line -> crossed.columns().containsAll(line.columns()))
                .toList();
        List<Span> spans = new Forms(setting, own, crossed).usual();
        List<Breakdown> together = lines.stream()
                .filter(line -> threshold(line) != Thresholds.NONE)
                .filter(line -> !outcomes.containsKey(line) && !setting.isWithheld(measure.id(), line.name()))
                .filter(line -> new Forms(setting, own, line).usual().equals(spans))
                .toList();
        List<Table> tables = Stream.concat(Stream.of(crossed), together.stream())
                .map(breakdown -> Table.of(counted, breakdown, spans))
                .toList();
        if (setting.isWithheld(measure.id(), crossed.name())) {
            leftOut.put(crossed, Reason.NOT_PROVEN);
            return;
        }
        Attempt.Result result = Attempt.of(setting, own, tables, lines);
        boolean kept = new Forms(setting, own, crossed).isKept();
        boolean tolerable = result.outcomes().stream().allMatch(outcome -> outcome.share() <= TOLERABLE);
        if (result.impossible().isPresent() || !tolerable && !kept) {
            leftOut.put(crossed, result.impossible().orElse(Reason.TOO_MUCH_HIDDEN));
            return;
        }
        result.outcomes().forEach(outcome -> outcomes.put(outcome.table().breakdown(), outcome));
    }

    private int threshold(Breakdown breakdown) {
        return setting.thresholds().of(breakdown.disclosure());
    }

    private void alone(Breakdown breakdown) {
        if (counted.notSupplied().isPresent() || threshold(breakdown) == Thresholds.NONE) {
            outcomes.put(breakdown, new Outcome(Table.of(counted, breakdown, setting.single()), Map.of()));
            return;
        }
        if (setting.isWithheld(measure.id(), breakdown.name())) {
            leftOut.put(breakdown, Reason.NOT_PROVEN);
            return;
        }
        choose(breakdown);
    }

    /** The first form of which little is hidden; failing that the one of which least is, unless that is too much. */
    private void choose(Breakdown breakdown) {
        Forms forms = new Forms(setting, own, breakdown);
        Optional<Outcome> best = Optional.empty();
        Reason why = Reason.TOO_MUCH_HIDDEN;
        for (Table form : forms.all()) {
            Attempt.Result result = Attempt.of(setting, own, List.of(form), List.of());
            why = result.impossible().orElse(why);
            for (Outcome outcome : result.outcomes()) {
                if (best.isEmpty()
                        || best.get().share() > TOLERABLE
                                && outcome.share() < best.get().share()) {
                    best = Optional.of(outcome);
                }
            }
        }
        boolean kept = forms.isKept();
        Optional<Outcome> chosen = best.filter(outcome -> kept || outcome.share() <= TOO_MUCH);
        chosen.ifPresent(outcome -> outcomes.put(breakdown, outcome));
        if (chosen.isEmpty()) {
            leftOut.put(breakdown, why);
        }
    }

    /** What the public is told. That all of a group fall in one category is not: it would tell of each of them. */
    private static String sentence(Reason reason) {
        String why = reason == Reason.NOT_PROVEN
                ? "it could not be proven that its hidden figures stay unknown"
                : "more than a fifth of its figures would have to be hidden so that nobody can be recognised";
        return "left out, since %s. Members can see it in the restricted pack.".formatted(why);
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        own.hidden()
                .forEach((quarter, reason) -> findings.add(found(
                        Finding.Kind.HIDDEN,
                        "",
                        "",
                        quarter.toString(),
                        reason.words(),
                        counted.series().quarter(quarter))));
        fours(findings);
        ownToDecide(findings);
        leftOut.forEach((breakdown, reason) ->
                findings.add(Finding.ofTable(Finding.Kind.LEFT_OUT, measure.id(), breakdown.name(), reason.words())));
        outcomes.values().forEach(outcome -> ofTable(outcome, findings));
        return findings;
    }

    private void fours(List<Finding> findings) {
        Fours fours = own.fours();
        if (fours != null) {
            fours.hidden().forEach(told -> findings.add(four(Finding.Kind.HIDDEN, told)));
            fours.toDecide().forEach(told -> findings.add(four(Finding.Kind.TO_DECIDE, told)));
        }
    }

    private Finding four(Finding.Kind kind, Fours.Told told) {
        return found(kind, "", "", told.span().code(), told.reason().words(), told.tally());
    }

    private void ownToDecide(List<Finding> findings) {
        int threshold = setting.thresholds().of(measure.disclosure());
        boolean personal = measure.disclosure() == DisclosureClass.PERSONAL;
        for (Quarter quarter : setting.quarters()) {
            Tally tally = counted.series().quarter(quarter);
            if (threshold != Thresholds.NONE && setting.published().shows(measure.id(), "", "", quarter.toString())) {
                Amounts.of(measure, tally)
                        .sensitive(threshold, personal)
                        .ifPresent(reason -> findings.add(
                                found(Finding.Kind.TO_DECIDE, "", "", quarter.toString(), reason.words(), tally)));
            }
        }
    }

    private void ofTable(Outcome outcome, List<Finding> findings) {
        Table table = outcome.table();
        String slice = table.breakdown().name();
        boolean pooled = table.isPooled() && table.breakdown().disclosure() != DisclosureClass.PERSONAL;
        if (pooled) {
            findings.add(Finding.ofTable(
                    Finding.Kind.POOLED, measure.id(), slice, "more than 10% of its quarters would be hidden"));
        }
        if (!table.merged().isEmpty()) {
            findings.add(Finding.ofTable(
                    Finding.Kind.MERGED,
                    measure.id(),
                    slice,
                    table.merged().stream().sorted().collect(Collectors.joining(", "))));
        }
        outcome.hidden()
                .forEach((place, reason) -> findings.add(found(
                        Finding.Kind.HIDDEN,
                        slice,
                        place.category(),
                        place.span().code(),
                        reason.words(),
                        table.tally(place))));
        toDecide(table, findings);
    }

    /** What sealed packs show and is now too small to be shown. */
    private void toDecide(Table table, List<Finding> findings) {
        Published published = setting.published();
        String slice = table.breakdown().name();
        int threshold = threshold(table.breakdown());
        boolean personal = table.breakdown().disclosure() == DisclosureClass.PERSONAL;
        for (Table.Place place : table.places()) {
            String code = place.span().code();
            if (threshold != Thresholds.NONE && published.shows(measure.id(), slice, place.category(), code)) {
                table.amounts(place)
                        .sensitive(threshold, personal)
                        .ifPresent(reason -> findings.add(found(
                                Finding.Kind.TO_DECIDE,
                                slice,
                                place.category(),
                                code,
                                reason.words(),
                                table.tally(place))));
            }
        }
    }

    private Finding found(Finding.Kind kind, String slice, String category, String period, String why, Tally tally) {
        return new Finding(kind, measure.id(), slice, category, period, why, tally);
    }
}

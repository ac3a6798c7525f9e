package victimspack.pack.front;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import victimspack.grade.Result;
import victimspack.grade.Results;
import victimspack.grade.Status;
import victimspack.measure.Kind;
import victimspack.pack.appendix.Revisions;
import victimspack.pack.appendix.UnlikeTimes;
import victimspack.pack.document.Block;
import victimspack.pack.document.Provenance;
import victimspack.pack.document.Section;
import victimspack.pack.promise.Overdue;
import victimspack.pack.variation.OutOfTheOrdinary;
import victimspack.pack.words.Standing;
import victimspack.pack.words.Text;
import victimspack.pack.words.Words;
import victimspack.pack.written.Material;

/** One page: grades that moved, changes beyond chance, new gaps in the data, revisions, overdue milestones and actions. */
public final class WhatChanged {

    private final Results results;
    private final Standing standing;
    private final MovedMeasures moved;
    private final Material material;
    private final Provenance provenance;

    private WhatChanged(Results results, Material material, Provenance provenance) {
        this.results = results;
        this.standing = new Standing(results);
        this.moved = new MovedMeasures(results);
        this.material = material;
        this.provenance = provenance;
    }

    /** The page, of a framework that grades. */
    public static Section of(Results results, Material material, Provenance provenance) {
        WhatChanged changed = new WhatChanged(results, material, provenance);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Text.bullets(changed.points()));
        changed.moved.table().ifPresent(blocks::add);
        Overview.figure(results).ifPresent(blocks::add);
        return new Section(
                "what-changed",
                "What changed since last quarter",
                Section.Opening.NEW_PAGE,
                List.copyOf(blocks),
                List.of());
    }

    private List<String> points() {
        List<String> points = new ArrayList<>();
        if (standing.isComparable()) {
            points.add(priorities());
            points.add(measures());
            points.add(beyondChance());
            gaps().ifPresent(points::add);
            points.addAll(OutOfTheOrdinary.named(results));
        } else {
            points.add("This is the first quarter held: there is none to compare it with.");
        }
        UnlikeTimes.brief(results).ifPresent(points::add);
        if (!provenance.sealedPacks().isEmpty()) {
            points.add(Revisions.brief(results));
        }
        overdue().ifPresent(points::add);
        return points;
    }

    private String priorities() {
        List<Standing.Move> moves = standing.priorityMoves();
        if (moves.isEmpty()) {
            return "No priority's grade changed.";
        }
        return "%s of %s changed: %s."
                .formatted(
                        moves.size() == 1 ? "The grade" : "The grades",
                        Words.many(moves.size(), "priority", "priorities"),
                        Words.series(moves.stream().map(WhatChanged::brief).toList()));
    }

    private static String brief(Standing.Move move) {
        return "%s, from %s to %s"
                .formatted(move.title(), move.from().words(), move.to().words());
    }

    /** How many measures have another grade; the table names them. */
    private String measures() {
        List<Standing.Move> moves = standing.measureMoves();
        if (moves.isEmpty()) {
            return "No measure's grade changed.";
        }
        long better = moves.stream().filter(Standing.Move::better).count();
        return "%s of %s changed: %s better and %s worse."
                .formatted(
                        moves.size() == 1 ? "The grade" : "The grades",
                        Words.many(moves.size(), "measure", "measures"),
                        is(better),
                        is(moves.size() - better));
    }

    private static String is(long measures) {
        return measures == 0 ? "none is" : Words.number(measures) + (measures == 1 ? " is" : " are");
    }

    private String beyondChance() {
        long real = moved.beyondChance();
        String since = results.reported().previous().inWords();
        return real == 0
                ? "No change since %s is more than chance alone would usually produce.".formatted(since)
                : "%s since %s %s more than chance alone would usually produce."
                        .formatted(
                                Words.capital(Words.many(real, "change", "changes")), since, real == 1 ? "is" : "are");
    }

    /** Measures that had a value in the quarter before and have none now. */
    private Optional<String> gaps() {
        List<String> gone = standing.framework().measures().stream()
                .filter(measure -> measure.kind() != Kind.TEXT)
                .filter(measure ->
                        standing.before(measure).filter(this::hasValue).isPresent())
                .filter(measure -> standing.now(measure)
                        .filter(now -> hasValue(now) || now.status() == Status.HIDDEN)
                        .isEmpty())
                .map(measure -> measure.title())
                .toList();
        return gone.isEmpty()
                ? Optional.empty()
                : Optional.of("New gaps in the data, no value this quarter: " + Words.series(gone) + ".");
    }

    private boolean hasValue(Result result) {
        return result.value().exact() != null && result.status() != Status.NOT_SUPPLIED;
    }

    /** Of what was supplied; empty where neither was. */
    private Optional<String> overdue() {
        Overdue overdue = new Overdue(provenance.asOf());
        String late = Stream.of(
                        late(material.milestones(), overdue::is, "milestone", "milestones"),
                        late(material.actions(), overdue::is, "action", "actions"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" and "));
        return late.isEmpty()
                ? Optional.empty()
                : Optional.of("Overdue on %s: %s.".formatted(Words.day(provenance.asOf()), late));
    }

    private static <T> Optional<String> late(List<T> supplied, Predicate<T> isLate, String one, String many) {
        return supplied.isEmpty()
                ? Optional.empty()
                : Optional.of(Words.noneOrMany(supplied.stream().filter(isLate).count(), one, many));
    }
}

package victimspack.job;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import victimspack.disclose.Unproven;
import victimspack.disclose.check.Checker;
import victimspack.disclose.check.PublicPack;
import victimspack.disclose.check.Verdict;
import victimspack.disclose.hide.Corrections;
import victimspack.disclose.hide.Disclosure;
import victimspack.extract.Quarter;
import victimspack.grade.Results;
import victimspack.pack.tidy.TidyRows;
import victimspack.publish.csv.CsvWriter;

/**
 * Makes what the public may see until the check finds nothing to be worked out. What it finds is mended in two ways, by
 * hiding single cells of other tables that tell of it and by leaving out its own table, and the way that shows more is kept.
 *
 * <p>What is checked is what the records say now, which the pack tells in its revisions where an earlier pack's figures stand
 * in their place; those are in the earlier pack.
 */
final class Proving {

    /** Each round leaves out more; what still fails after so many is a fault of the program. */
    private static final int ROUNDS = 20;

    /** What is not mended by so many rounds of hiding single cells is not worth more. */
    private static final int ROUNDS_OF_CELLS = 5;

    private final Disclosure disclosure;
    private final Checker checker;
    private final List<PublicPack> earlier;

    /** @param earlier the sealed public packs, the newest first */
    Proving(Disclosure disclosure, Checker checker, List<PublicPack> earlier) {
        this.disclosure = disclosure;
        this.checker = checker;
        this.earlier = List.copyOf(earlier);
    }

    /**
     * What was made, and whether it is proven.
     *
     * @param made  by the hiding
     * @param files what its files tell
     */
    record Proven(Disclosure.Controlled made, PublicPack files, Verdict verdict) {

        private boolean isBetterThan(Proven other) {
            boolean safer = verdict.isSafe() && !other.verdict.isSafe();
            return safer || verdict.isSafe() == other.verdict.isSafe() && files.shown() > other.files.shown();
        }
    }

    Proven prove(Results truth) {
        Proven first = make(truth, Corrections.NONE);
        if (first.verdict().isSafe()) {
            return first;
        }
        Proven leavingOut = mended(truth, first, false);
        Proven hidingCells = mended(truth, first, true);
        return hidingCells.isBetterThan(leavingOut) ? hidingCells : leavingOut;
    }

    private Proven mended(Results truth, Proven first, boolean cells) {
        Proven made = first;
        Corrections corrections = Corrections.NONE;
        for (int round = 0;
                round < (cells ? ROUNDS_OF_CELLS : ROUNDS) && !made.verdict().isSafe();
                round++) {
            corrections = more(corrections, made.verdict(), cells);
            made = make(truth, corrections);
        }
        return made;
    }

    private Proven make(Results truth, Corrections corrections) {
        Disclosure.Controlled made = disclosure.control(truth, corrections);
        PublicPack files = PublicPack.read(
                text(CsvWriter.measures(TidyRows.measures(made.results()))),
                text(CsvWriter.breakdowns(TidyRows.breakdowns(made.results()))));
        return new Proven(made, files, checker.check(files, earlier));
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    private static Corrections more(Corrections before, Verdict verdict, boolean byCells) {
        Set<Unproven> withheld = new HashSet<>(before.withheld());
        Set<Corrections.Cell> cells = new HashSet<>(before.cells());
        Set<Corrections.TellingGrade> grades = new HashSet<>(before.grades());
        for (Verdict.Place place : verdict.unproven()) {
            List<Verdict.Place> beside = verdict.beside().getOrDefault(place, List.of());
            if (byCells && !beside.isEmpty()) {
                cells.add(cell(beside.get(0)));
            } else if (!withheld.add(table(place))) {
                // Its table is left out already, so that what tells of it must be.
                beside.forEach(other -> withheld.add(table(other)));
            }
        }
        verdict.telling()
                .forEach(place -> grades.add(new Corrections.TellingGrade(
                        place.measure(), Quarter.parse(place.period()).orElseThrow())));
        return new Corrections(withheld, cells, grades);
    }

    private static Unproven table(Verdict.Place place) {
        return new Unproven(place.measure(), place.slice());
    }

    private static Corrections.Cell cell(Verdict.Place place) {
        return new Corrections.Cell(place.measure(), place.slice(), place.category(), place.period());
    }
}

package victimspack.job;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victimspack.disclose.Finding;
import victimspack.disclose.Thresholds;
import victimspack.disclose.check.Checker;
import victimspack.disclose.check.PublicPack;
import victimspack.disclose.check.Verdict;
import victimspack.disclose.hide.Disclosure;
import victimspack.grade.Grader;
import victimspack.grade.History;
import victimspack.grade.Judgement;
import victimspack.job.failure.RunFailed;
import victimspack.pack.tidy.CommentNumbers;

/** Makes what a public pack may show, and has it checked: before the pack is composed, and again from its files. */
final class Disclosing {

    private static final int SHOWN = 5;

    private final RunState run;
    private final Thresholds thresholds;
    private @Nullable Checked checked;

    /** Packs that were checked together, and what was found. */
    private record Checked(PublicPack current, List<PublicPack> earlier, Verdict verdict) {

        boolean isOf(PublicPack pack, List<PublicPack> before) {
            return current.equals(pack) && earlier.equals(before);
        }
    }

    Disclosing(RunState run) {
        this.run = run;
        this.thresholds = new Thresholds(run.request.strict());
    }

    /** A restricted pack shows everything. */
    void control() {
        List<Judgement> judgements = new Materials(run).judgements();
        // Read once: how rows differ is looked up in the fingerprints' files.
        History history = new History(run.history.published(run.framework), new RowsBehind(run, run.fingerprints));
        if (!isPublic()) {
            run.shown(Grader.standing(run.results(), judgements, history));
            return;
        }
        try {
            controlled(judgements, history);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private void controlled(List<Judgement> judgements, History history) throws IOException {
        PublicPacks sealed = PublicPacks.in(run.request.output(), run.places.sealed());
        Disclosure disclosure = new Disclosure(thresholds, sealed.published(), judgements);
        List<PublicPack> earlier = sealed.read();
        Proving.Proven proven = new Proving(disclosure, checker(), earlier).prove(run.results());
        checked = new Checked(proven.files(), earlier, proven.verdict());
        Disclosure.Controlled made = proven.made();
        run.shown(Grader.standing(made.results(), judgements, history));
        DisclosureFile.write(run.work.path(DisclosureFile.NAME), made.findings());
        run.disclosure(DisclosureWords.summary(made, proven.verdict()));
        made.findings().stream()
                .filter(finding -> finding.kind() == Finding.Kind.TO_DECIDE)
                .map(DisclosureWords::toDecide)
                .forEach(run::remark);
        CommentNumbers.warnings(made.results(), judgements).forEach(run::remark);
    }

    /** Checks the files made, as a reader will find them. Where they say what was proven to the last cell, that proof stands. */
    void check() {
        if (!isPublic()) {
            return;
        }
        try {
            PublicPacks sealed = PublicPacks.in(run.request.output(), run.places.sealed());
            Verdict verdict = verdict(PublicPacks.read(run.stage()), sealed.read());
            if (!verdict.isSafe()) {
                throw new RunFailed(failing(verdict), null);
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private Verdict verdict(PublicPack pack, List<PublicPack> earlier) {
        return checked != null && checked.isOf(pack, earlier)
                ? checked.verdict()
                : checker().check(pack, earlier);
    }

    /** Which figures could not be proven to stay unknown. */
    static String failing(Verdict verdict) {
        List<Verdict.Place> places = verdict.unproven().isEmpty() ? verdict.telling() : verdict.unproven();
        return "The pack was not placed: it could not be proven that %d hidden figures stay unknown (%s). This is a fault of the program; please report it. With --audience restricted the pack can be made."
                .formatted(
                        places.size(),
                        String.join(
                                "; ",
                                places.stream()
                                        .limit(SHOWN)
                                        .map(Verdict.Place::words)
                                        .toList()));
    }

    private Checker checker() {
        return new Checker(run.framework.measures(), thresholds);
    }

    private boolean isPublic() {
        return run.request.audience().equals("public");
    }

    private RunFailed unreadable(IOException e) {
        return new RunFailed(
                "The sealed packs in %s cannot be read, or the work folder cannot be written (%s). Restore them, and run the same command again."
                        .formatted(run.request.output(), e.getMessage()),
                e);
    }
}

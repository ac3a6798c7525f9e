package victimspack.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import victimspack.disclose.Finding;
import victimspack.disclose.Thresholds;
import victimspack.disclose.Unproven;
import victimspack.disclose.check.Checker;
import victimspack.disclose.check.PublicPack;
import victimspack.disclose.check.Verdict;
import victimspack.disclose.hide.Disclosure;
import victimspack.extract.Quarter;
import victimspack.grade.Grader;
import victimspack.grade.History;
import victimspack.grade.Judgement;
import victimspack.grade.Results;
import victimspack.job.failure.RunFailed;
import victimspack.pack.CommentNumbers;
import victimspack.pack.TidyRows;
import victimspack.publish.csv.CsvWriter;

/** Makes what a public pack may show, and has it checked: before the pack is composed, and again from its files. */
final class Disclosing {

    /** Tables that cannot be proven are left out; what still fails after so many rounds is a fault of the program. */
    private static final int ROUNDS = 4;

    private static final int SHOWN = 5;

    private final RunState run;
    private final Thresholds thresholds;

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
        List<PublicPack> earlier = sealed.read();
        Disclosure disclosure = new Disclosure(thresholds, sealed.published(), judgements);
        Set<Unproven> withheld = new HashSet<>();
        Set<Disclosure.TellingGrade> telling = new HashSet<>();
        Disclosure.Controlled made = disclosure.control(run.results(), withheld, telling);
        Results shown = Grader.standing(made.results(), judgements, history);
        Verdict verdict = checker().check(files(shown), earlier);
        for (int round = 0; round < ROUNDS && !verdict.isSafe(); round++) {
            verdict.unproven().forEach(place -> withheld.add(new Unproven(place.measure(), place.slice())));
            verdict.telling()
                    .forEach(place -> telling.add(new Disclosure.TellingGrade(
                            place.measure(), Quarter.parse(place.period()).orElseThrow())));
            made = disclosure.control(run.results(), withheld, telling);
            shown = Grader.standing(made.results(), judgements, history);
            verdict = checker().check(files(shown), earlier);
        }
        run.shown(shown);
        DisclosureFile.write(run.work.path(DisclosureFile.NAME), made.findings());
        run.disclosure(DisclosureWords.summary(made, verdict));
        made.findings().stream()
                .filter(finding -> finding.kind() == Finding.Kind.TO_DECIDE)
                .map(DisclosureWords::toDecide)
                .forEach(run::remark);
        CommentNumbers.warnings(made.results(), judgements).forEach(run::remark);
    }

    private static PublicPack files(Results shown) {
        return PublicPack.read(
                text(CsvWriter.measures(TidyRows.measures(shown))),
                text(CsvWriter.breakdowns(TidyRows.breakdowns(shown))));
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    /** Checks the files made, as a reader will find them. */
    void check(Path stage) {
        if (!isPublic()) {
            return;
        }
        try {
            PublicPacks sealed = PublicPacks.in(run.request.output(), run.places.sealed());
            Verdict verdict = checker().check(PublicPacks.read(stage), sealed.read());
            if (!verdict.isSafe()) {
                throw new RunFailed(failing(verdict), null);
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
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

package victimspack.job;

import java.util.List;
import java.util.Locale;
import victimspack.disclose.Finding;
import victimspack.disclose.check.Verdict;
import victimspack.disclose.hide.Disclosure;
import victimspack.grade.Result;
import victimspack.grade.Results;

/** What disclosure control did, for the run's summary. */
final class DisclosureWords {

    private DisclosureWords() {}

    /** How much of the summary and of the breakdowns is hidden, and how many tables are left out. */
    static String summary(Disclosure.Controlled made, Verdict verdict) {
        Results shown = made.results();
        List<Result> hidden = shown.results().stream()
                .filter(result -> shown.shown().contains(result.quarter()))
                .filter(result -> result.told().tally().hidden()
                        || result.graded().tally().hidden())
                .toList();
        long surveys =
                hidden.stream().filter(result -> result.measure().survey()).count();
        double share = verdict.breakdowns() == 0 ? 0 : 100.0 * verdict.hidden() / verdict.breakdowns();
        return String.format(
                Locale.ROOT,
                "Disclosure control: hidden are %d figures of surveys and %d others in the summary and priority tables, and %d of %d cells of breakdowns (%.1f%%). %s pooled, %s merged, %s left out: see %s in the work folder.",
                surveys,
                hidden.size() - surveys,
                verdict.hidden(),
                verdict.breakdowns(),
                share,
                tables(made, Finding.Kind.POOLED),
                count(made, Finding.Kind.MERGED),
                count(made, Finding.Kind.LEFT_OUT),
                DisclosureFile.NAME);
    }

    private static String tables(Disclosure.Controlled made, Finding.Kind kind) {
        long count = count(made, kind);
        return count == 1 ? "1 table is" : count + " tables are";
    }

    private static long count(Disclosure.Controlled made, Finding.Kind kind) {
        return made.findings().stream()
                .filter(finding -> finding.kind() == kind)
                .count();
    }

    /** A cell that was published and is now too small. */
    static String toDecide(Finding finding) {
        String place = finding.slice().isEmpty() ? "" : ", %s %s".formatted(finding.slice(), finding.category());
        return "%s%s, %s: a sealed public pack shows it, and now it is too small (%s). It stays visible; decide whether it should, and withdraw the sealed pack if not."
                .formatted(finding.measure(), place, finding.period(), finding.why());
    }
}

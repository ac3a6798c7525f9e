package victimspack.job;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import victimspack.extract.Extract;
import victimspack.extract.Quarter;
import victimspack.store.AcceptedRows;
import victimspack.store.Accounts;

/** Refuses data that cannot make a pack, before anything is counted. */
final class Gate {

    private final RunState run;

    Gate(RunState run) {
        this.run = run;
    }

    /** @throws RunRejected with the first reason found */
    void check() {
        run.accounts().forEach(this::checkQuarantined);
        checkQuarter(new AcceptedRows(run.database).monthsOfCrimes());
    }

    private void checkQuarantined(Accounts.Account file) {
        boolean written = file.extract().kind() == Extract.Kind.HUMAN_INPUT;
        double limit = written ? 0 : run.request.maxQuarantined();
        if (file.quarantined() > limit * file.read()) {
            throw new RunRejected("%s: %,d of %,d rows break a rule (%.1f%%), and at most %s may. %s"
                    .formatted(
                            file.name(),
                            file.quarantined(),
                            file.read(),
                            100.0 * file.quarantined() / file.read(),
                            written ? "none" : "%s%%".formatted(percent(limit)),
                            "Each is explained in %s; correct them and run again%s."
                                    .formatted(
                                            run.quarantineFile(file.extract()),
                                            written ? "" : ", or raise --max-quarantined")));
        }
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.4f", share * 100).replaceAll("\\.?0+$", "");
    }

    private void checkQuarter(List<YearMonth> months) {
        Quarter quarter = run.quarter;
        if (months.isEmpty()) {
            throw new RunRejected("crimes.csv has no row that can be counted. Check that the extract is not empty.");
        }
        if (quarter.months().stream().noneMatch(months::contains)) {
            throw new RunRejected(
                    "No crime was recorded in %s (%s): crimes.csv covers %s to %s. Give another --quarter or a newer extract."
                            .formatted(quarter, quarter.inWords(), months.get(0), months.get(months.size() - 1)));
        }
    }
}

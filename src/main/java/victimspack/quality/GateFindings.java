package victimspack.quality;

import java.util.ArrayList;
import java.util.List;
import victimspack.extract.Extract;
import victimspack.extract.Quarter;
import victimspack.quality.DataQuality.FileRows;
import victimspack.store.Accounts;

/** Judges whether data can make a pack for a quarter, before anything is counted. */
public final class GateFindings {

    private GateFindings() {}

    /**
     * All that was found, errors first.
     *
     * @param maxQuarantined the largest share of a file's rows that may be quarantined, as a fraction; files that the
     *     analyst writes may have none
     */
    public static List<GateFinding> of(DataQuality data, Quarter quarter, double maxQuarantined) {
        List<GateFinding> findings = new ArrayList<>();
        data.files().stream()
                .filter(file -> breaksLimit(file.account(), maxQuarantined))
                .forEach(file -> findings.add(tooManyQuarantined(file, maxQuarantined)));
        crimesOfQuarter(data, quarter, findings);
        data.contents().forEach(content -> findings.addAll(new SteadyFlow(content, quarter).findings()));
        return List.copyOf(findings);
    }

    private static double limit(Accounts.Account file, double maxQuarantined) {
        return isWritten(file) ? 0 : maxQuarantined;
    }

    private static boolean isWritten(Accounts.Account file) {
        return file.extract().kind() == Extract.Kind.HUMAN_INPUT;
    }

    private static boolean breaksLimit(Accounts.Account file, double maxQuarantined) {
        return file.quarantined() > limit(file, maxQuarantined) * file.read();
    }

    private static GateFinding tooManyQuarantined(FileRows file, double maxQuarantined) {
        Accounts.Account account = file.account();
        boolean written = isWritten(account);
        return GateFinding.error(
                "too-many-quarantined",
                "%s: %s of %s rows quarantined (%s), and at most %s may be. Each is explained in quarantine/%s; correct them and run again%s."
                        .formatted(
                                account.name(),
                                Figures.count(account.quarantined()),
                                Figures.count(account.read()),
                                Figures.share(account.quarantined(), account.read()),
                                written ? "none" : Figures.limit(maxQuarantined),
                                file.quarantineFile().orElse(""),
                                written ? "" : ", or raise --max-quarantined"));
    }

    private static void crimesOfQuarter(DataQuality data, Quarter quarter, List<GateFinding> findings) {
        ExtractContents crimes = data.contentsOf(Extract.CRIMES).orElse(null);
        if (crimes == null || crimes.months().isEmpty()) {
            findings.add(
                    GateFinding.error(
                            "no-crimes",
                            "crimes.csv has no row that can be counted. Check that the extract is not empty, and what is in its quarantine."));
        } else if (quarter.months().stream().noneMatch(crimes::has)) {
            List<ExtractContents.MonthRows> months = crimes.months();
            findings.add(GateFinding.error(
                    "no-rows-in-quarter",
                    "No crime was recorded in %s (%s): crimes.csv covers %s to %s. Give another --quarter or a newer extract."
                            .formatted(
                                    quarter,
                                    quarter.inWords(),
                                    Figures.month(months.get(0).month()),
                                    Figures.month(months.get(months.size() - 1).month()))));
        }
    }
}

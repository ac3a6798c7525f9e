package victimspack.quality;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import victimspack.extract.Quarter;
import victimspack.extract.Rule;
import victimspack.extract.Severity;
import victimspack.extract.schema.Extract;
import victimspack.extract.schema.Schemas;
import victimspack.quality.DataQuality.FileRows;
import victimspack.store.Accounts;
import victimspack.store.BrokenRules.BrokenRule;

/** Judges whether data can make a pack for a quarter, before anything is counted. */
public final class GateFindings {

    private GateFindings() {}

    /**
     * All that was found, errors first.
     *
     * @param maxQuarantined the largest share of a file's rows that may be quarantined, as a fraction; files that the
     *     analyst writes may have none
     * @param core the extract without which there is nothing to report; of crimes the quarter must have some
     */
    public static List<GateFinding> of(DataQuality data, Quarter quarter, double maxQuarantined, Extract core) {
        List<GateFinding> findings = new ArrayList<>();
        data.files().stream()
                .filter(file -> breaksLimit(file.account(), maxQuarantined))
                .forEach(file -> findings.add(tooManyQuarantined(file, maxQuarantined, advice(data, file.account()))));
        if (core == Extract.CRIMES) {
            crimesOfQuarter(data, quarter, findings);
            data.contentsOf(Extract.CRIMES).ifPresent(crimes -> strayCrimes(crimes, findings));
        }
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

    /** What to do besides correcting rows: a file without references needs a line in the mapping and no correction. */
    private static String advice(DataQuality data, Accounts.Account file) {
        long blank = data.broken().stream()
                .filter(found -> found.file().equals(file.name()))
                .map(DataQuality.FileRule::rule)
                .filter(rule -> rule.extract() == Extract.CRIMES
                        && file.extract() == Extract.CRIMES
                        && rule.code().equals(Rule.REQUIRED_VALUE_MISSING.code())
                        && "crime_ref".equals(rule.column()))
                .mapToLong(BrokenRule::count)
                .sum();
        if (2 * blank > file.quarantined()) {
            return ". In %s of them crime_ref is blank: if the export has no reliable reference, write crime_ref: row in mapping.yaml, which makes one from file and line"
                    .formatted(Figures.count(blank));
        }
        if (isWritten(file)) {
            return "; correct them and run again" + first(data, file);
        }
        String raise = 2 * file.quarantined() > file.read() ? "" : ", or raise --max-quarantined";
        return "; correct them and run again" + raise + mostOften(data, file);
    }

    /** The rules for which rows of a file are quarantined. */
    private static Stream<BrokenRule> errors(DataQuality data, Accounts.Account file) {
        return data.broken().stream()
                .filter(found -> found.file().equals(file.name()))
                .map(DataQuality.FileRule::rule)
                .filter(rule -> rule.extract() == file.extract() && rule.severity() == Severity.ERROR);
    }

    /** What is wrong with most of the rows, and its remedy: often all of them for one reason, such as another form of dates. */
    private static String mostOften(DataQuality data, Accounts.Account file) {
        return errors(data, file)
                .max(Comparator.comparingLong(BrokenRule::count))
                .flatMap(most -> Rule.ofCode(most.code())
                        .map(rule -> ". %s%s: %s %s (%s)"
                                .formatted(
                                        most.count() == file.quarantined()
                                                ? "What is wrong"
                                                : "Most often, in " + Figures.count(most.count()) + " of them",
                                        most.column() == null ? "" : ", column " + most.column(),
                                        rule.condition(),
                                        rule.remedy().replaceFirst("\\.$", ""),
                                        rule.code())))
                .orElse("");
    }

    /** Where the first error of a file stands that the analyst writes, so that it can be put right at once. */
    private static String first(DataQuality data, Accounts.Account file) {
        return errors(data, file)
                .min(Comparator.comparing(rule -> rule.firstLines().get(0)))
                .map(rule -> ". First, line %d%s: %s%s (%s)"
                        .formatted(
                                rule.firstLines().get(0),
                                rule.column() == null ? "" : ", column " + rule.column(),
                                Rule.ofCode(rule.code())
                                        .map(broken -> broken.condition().replaceFirst("\\.$", ""))
                                        .orElse("it is not valid"),
                                longest(rule),
                                rule.code()))
                .orElse("");
    }

    /** How long a text may be, where it is longer. */
    private static String longest(BrokenRule rule) {
        return Optional.ofNullable(rule.column())
                .filter(column -> rule.code().equals(Rule.TEXT_TOO_LONG.code()))
                .flatMap(column -> Schemas.of(rule.extract()).column(column))
                .map(column -> ", which is " + Figures.count(column.maxLength()) + " characters")
                .orElse("");
    }

    private static GateFinding tooManyQuarantined(FileRows file, double maxQuarantined, String advice) {
        Accounts.Account account = file.account();
        return GateFinding.error(
                "too-many-quarantined",
                "%s: %s of %s rows quarantined (%s), and at most %s may be. Each is explained in quarantine/%s of the work folder%s."
                        .formatted(
                                account.name(),
                                Figures.count(account.quarantined()),
                                Figures.count(account.read()),
                                Figures.share(account.quarantined(), account.read()),
                                isWritten(account) ? "none" : Figures.limit(maxQuarantined),
                                file.quarantineFile().orElse(""),
                                advice));
    }

    /** Rows that a slip of the year has put long after all others: they decide nothing, and are in no quarter. */
    private static void strayCrimes(ExtractContents crimes, List<GateFinding> findings) {
        SortedMap<YearMonth, Long> rows = new TreeMap<>();
        crimes.months().forEach(month -> rows.put(month.month(), month.rows()));
        List<YearMonth> stray = StrayMonths.of(rows);
        if (!stray.isEmpty()) {
            long count = stray.stream().mapToLong(rows::get).sum();
            findings.add(GateFinding.warning(
                    "rows-long-after-the-rest",
                    "crimes.csv has %s recorded in %s, long after all others (up to %s): a slip of the year, which decides no last quarter. Correct recorded_at in the source."
                            .formatted(
                                    count == 1 ? "1 row" : Figures.count(count) + " rows",
                                    stray.size() == 1
                                            ? Figures.month(stray.get(0))
                                            : Figures.month(stray.get(0)) + " to "
                                                    + Figures.month(stray.get(stray.size() - 1)),
                                    Figures.month(rows.headMap(stray.get(0)).lastKey()))));
        }
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

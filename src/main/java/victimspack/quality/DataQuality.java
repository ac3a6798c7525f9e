package victimspack.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import victimspack.extract.Problem;
import victimspack.extract.schema.Extract;
import victimspack.extract.source.Source;
import victimspack.store.Accounts;
import victimspack.store.BrokenRules;
import victimspack.store.BrokenRules.BrokenRule;
import victimspack.store.Database;
import victimspack.store.MonthColumn;
import victimspack.store.MonthlyContents;

/**
 * What a run's data are worth, in counts and line numbers: no value of any cell.
 *
 * @param files    where the rows of each file went
 * @param notices  what is odd about whole files
 * @param broken   which rules the rows break, by file, code and column
 * @param contents what the accepted rows of each extract of a records system hold
 */
public record DataQuality(
        List<FileRows> files, List<Problem> notices, List<FileRule> broken, List<ExtractContents> contents) {

    /** How many lines are listed of each rule broken; all are counted. */
    public static final int LISTED = 50;

    /**
     * One file's account.
     *
     * @param quarantineFile the name of the file that holds its quarantined rows; empty where it has none
     */
    public record FileRows(Accounts.Account account, Optional<String> quarantineFile) {}

    /** A rule that rows of a file break, with the file's name. */
    public record FileRule(String file, BrokenRule rule) {}

    /**
     * Takes stock of a store whose rows are loaded, settled and made into cases.
     *
     * @param sources  what was supplied, as it was loaded
     * @param accounts where the rows of its files went
     */
    public static DataQuality of(Database database, Map<Extract, Source> sources, List<Accounts.Account> accounts) {
        List<Source> supplied = Arrays.stream(Extract.values())
                .map(sources::get)
                .filter(Objects::nonNull)
                .toList();
        BrokenRules rules = new BrokenRules(database);
        List<FileRows> files = new ArrayList<>();
        List<FileRule> broken = new ArrayList<>();
        for (Source source : supplied) {
            files.addAll(files(
                    source,
                    accounts.stream()
                            .filter(account -> account.extract() == source.extract())
                            .toList()));
            rules.of(source.extract(), LISTED)
                    .forEach(rule -> broken.add(
                            new FileRule(source.files().get(rule.fileNo()).name(), rule)));
        }
        return new DataQuality(
                List.copyOf(files),
                supplied.stream().flatMap(source -> source.problems().stream()).toList(),
                List.copyOf(broken),
                supplied.parallelStream()
                        .filter(source -> MonthColumn.of(source.extract()).isPresent())
                        .map(source -> ExtractContents.of(new MonthlyContents(database), source))
                        .toList());
    }

    private static List<FileRows> files(Source source, List<Accounts.Account> accounts) {
        QuarantineLayout layout = QuarantineLayout.of(source);
        List<FileRows> files = new ArrayList<>();
        for (int number = 0; number < accounts.size(); number++) {
            Accounts.Account account = accounts.get(number);
            files.add(new FileRows(
                    account,
                    account.quarantined() == 0
                            ? Optional.empty()
                            : Optional.of(layout.sheetOf(number).name())));
        }
        return files;
    }

    /** What an extract's accepted rows hold; empty where it was not supplied or is written by the analyst. */
    public Optional<ExtractContents> contentsOf(Extract extract) {
        return contents.stream().filter(content -> content.extract() == extract).findFirst();
    }

    /** How many accepted rows of an extract refer to a crime that is not among the accepted ones. */
    public long orphans(Extract extract) {
        return broken.stream()
                .map(FileRule::rule)
                .filter(rule -> rule.extract() == extract
                        && rule.code().equals(victimspack.extract.Rule.ORPHAN_CRIME_REFERENCE.code()))
                .mapToLong(BrokenRule::count)
                .sum();
    }
}

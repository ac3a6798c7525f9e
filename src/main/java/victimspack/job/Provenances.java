package victimspack.job;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import victimspack.extract.schema.Extract;
import victimspack.pack.document.Provenance;
import victimspack.store.Accounts;

/**
 * Says where a run's numbers come from. A public pack does not tell how many rows of a records system's file were read and accepted,
 * nor how often each rule was broken: less what is shown, such a total is a hidden number.
 */
final class Provenances {

    private Provenances() {}

    static Provenance of(RunState run) {
        List<Provenance.InputFile> files =
                run.accounts().stream().map(account -> file(run, account)).toList();
        SortedMap<String, String> besides = new TreeMap<>(run.identity.inputs());
        files.forEach(file -> besides.remove(file.name()));
        return new Provenance(
                files,
                besides,
                run.framework.id(),
                run.framework.hash(),
                ProgramVersion.get(),
                run.inputs.context().asOf(),
                run.identity.parts(),
                run.identity.history(),
                run.planned.reasons(),
                run.identity.hash(),
                problems(run),
                run.inputs.absent());
    }

    private static SortedMap<String, OptionalLong> problems(RunState run) {
        SortedMap<String, OptionalLong> told = new TreeMap<>();
        new Accounts(run.database).problems().forEach((rule, times) -> told.put(rule, told(times, tellsAll(run))));
        return told;
    }

    private static boolean tellsAll(RunState run) {
        return run.edition().isRestricted();
    }

    private static OptionalLong told(long count, boolean tell) {
        return tell ? OptionalLong.of(count) : OptionalLong.empty();
    }

    private static Provenance.InputFile file(RunState run, Accounts.Account account) {
        boolean tell = tellsAll(run) || account.extract().kind() != Extract.Kind.RECORDS;
        return new Provenance.InputFile(
                account.name(),
                Objects.requireNonNull(run.identity.inputs().get(account.name()), account.name()),
                told(account.read(), tell),
                told(account.accepted(), tell),
                account.quarantined(),
                account.duplicate(),
                account.superseded(),
                account.omitted());
    }
}

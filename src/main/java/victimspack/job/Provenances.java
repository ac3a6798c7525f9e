package victimspack.job;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import victimspack.pack.document.Provenance;
import victimspack.store.Accounts;

/** Says where a run's numbers come from. */
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
                new Accounts(run.database).problems(),
                run.inputs.absent());
    }

    private static Provenance.InputFile file(RunState run, Accounts.Account account) {
        return new Provenance.InputFile(
                account.name(),
                Objects.requireNonNull(run.identity.inputs().get(account.name()), account.name()),
                account.read(),
                account.accepted(),
                account.quarantined(),
                account.duplicate(),
                account.superseded(),
                account.omitted());
    }
}

package victimspack.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import victimspack.job.Purge;

/** Removes what a work folder holds of persons. */
@Command(
        name = "purge",
        mixinStandardHelpOptions = true,
        description =
                "Removes what the work folder holds of persons: stores and their keys, quarantined rows, the files of"
                        + " explain --rows, and fingerprints. Packs, drafts too, stay as they are, and so do the log,"
                        + " data-quality.html and history.jsonl, which hold nothing of a row. A later revision cannot tell how many"
                        + " rows were added, removed or changed.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:removed, or nothing to remove",
            "3:a run holds the work folder, or the system failed",
            "64:wrong usage"
        })
final class PurgeCommand implements Callable<Integer> {

    @Mixin
    private FolderOptions folders = new FolderOptions();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Path work = folders.work();
        List<String> removed = Purge.of(work);
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                removed.isEmpty() ? "Nothing to remove in %s.%n" : "Removed from %s: %s.%n",
                work,
                String.join(", ", removed));
        out.flush();
        return ExitCode.DONE.code();
    }
}

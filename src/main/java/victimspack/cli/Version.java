package victimspack.cli;

import picocli.CommandLine.IVersionProvider;
import victimspack.job.ProgramVersion;

/** Answers --version. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"victims-pack " + ProgramVersion.get()};
    }
}

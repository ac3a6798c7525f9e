package victimspack.cli;

import java.time.Clock;
import java.util.Locale;
import picocli.CommandLine;
import victimspack.job.failure.SystemFault;
import victimspack.job.work.TemporaryFiles;

/** The program's entry: everything it does begins with a command line. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        StopSignal.listen();
        TemporaryFiles.ofThisProcess();
        int code = run(args);
        StopSignal.ended(code);
        System.exit(code);
    }

    /**
     * Runs one command in this process and returns its exit code, without ending the virtual machine.
     *
     * @param args the command line, program name excluded
     * @return the exit code a shell would see
     */
    public static int run(String... args) {
        return run(Clock.systemUTC(), args);
    }

    /**
     * Runs one command at a time of the caller's choice.
     *
     * @param clock what tells the time to the commands that need it
     */
    public static int run(Clock clock, String... args) {
        // A pack reads the same wherever it is made: no digit or letter case is the machine's.
        Locale.setDefault(Locale.UK);
        CommandLine command = new CommandLine(new VictimsPack(clock))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new WrongUsage())
                .setExecutionExceptionHandler(new Failures());
        try {
            return command.execute(args);
        } catch (OutOfMemoryError e) {
            command.getErr().println(SystemFault.memory());
            return ExitCode.FAILED.code();
        }
    }
}

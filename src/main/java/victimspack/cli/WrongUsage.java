package victimspack.cli;

import java.io.PrintWriter;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers a command line that cannot be understood, with one sentence and the way to the help. */
final class WrongUsage implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(sentence(e, command));
        UnmatchedArgumentException.printSuggestions(e, err);
        err.printf("See %s --help.%n", command.getCommandSpec().qualifiedName());
        return ExitCode.USAGE.code();
    }

    private static String sentence(ParameterException e, CommandLine command) {
        Set<String> commands = command.getSubcommands().keySet();
        if (!commands.isEmpty() && e instanceof UnmatchedArgumentException unknown && !unknown.isUnknownOption()) {
            return "'%s' is no command: expected one of %s."
                    .formatted(unknown.getUnmatched().get(0), String.join(", ", commands));
        }
        return String.valueOf(e.getMessage());
    }
}

package victimspack.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The reference page of the commands in Markdown, made from what the command line itself knows. */
final class CommandsReference {

    /** How descriptions end that name what is taken where the option is not given. */
    private static final Pattern DEFAULT = Pattern.compile(" \\(default: (.*)\\)$");

    private final List<String> lines = new ArrayList<>();

    private CommandsReference() {}

    /** The page, ending with a line feed. */
    static String page() {
        CommandsReference reference = new CommandsReference();
        reference.write(new CommandLine(new VictimsPack()).getCommandSpec());
        return String.join("\n", reference.lines) + "\n";
    }

    private void write(CommandSpec program) {
        lines.add("# Commands");
        lines.add("");
        lines.add("Made from the program; a test compares. `victims-pack COMMAND --help` says the same."
                + " The exit codes are those of every command that lists none of its own.");
        lines.add("");
        exitCodes(program);
        program.subcommands().values().forEach(command -> command(command.getCommandSpec()));
    }

    private void command(CommandSpec command) {
        lines.add("");
        lines.add("## " + command.name());
        lines.add("");
        lines.add(String.join(" ", command.usageMessage().description()));
        lines.add("");
        lines.add("    " + command.qualifiedName() + parameters(command) + " [options]");
        lines.add("");
        lines.add("| option | default | what it says |");
        lines.add("|---|---|---|");
        command.positionalParameters().forEach(parameter -> lines.add(row(parameter)));
        command.options().stream().filter(option -> !isStandard(option)).forEach(option -> lines.add(row(option)));
        lines.add("| `-h`, `--help`, `-V`, `--version` | | show the help or the version |");
        if (command.usageMessage().exitCodeList().size() > 0) {
            lines.add("");
            exitCodes(command);
        }
    }

    private static String parameters(CommandSpec command) {
        return command.positionalParameters().stream()
                .map(parameter -> parameter.arity().min() == 0
                        ? " [" + parameter.paramLabel() + "]"
                        : " " + parameter.paramLabel())
                .collect(Collectors.joining());
    }

    private static boolean isStandard(OptionSpec option) {
        return option.usageHelp() || option.versionHelp();
    }

    private static String row(PositionalParamSpec parameter) {
        return "| `%s` | | %s |".formatted(parameter.paramLabel(), words(parameter.description()));
    }

    private static String row(OptionSpec option) {
        boolean flag = option.paramLabel().startsWith("<");
        String label = flag ? "" : " " + option.paramLabel().replace("|", "\\|");
        return "| `%s%s`%s | %s | %s |"
                .formatted(
                        String.join("`, `", option.names()),
                        label,
                        option.required() ? " (required)" : "",
                        standard(option.description()),
                        words(option.description()));
    }

    private static String standard(String... description) {
        Matcher told = DEFAULT.matcher(String.join(" ", description));
        return told.find() ? escaped(told.group(1)) : "";
    }

    private static String words(String... description) {
        return escaped(DEFAULT.matcher(String.join(" ", description)).replaceAll(""));
    }

    private static String escaped(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;").replace("%n", " ");
    }

    private void exitCodes(CommandSpec command) {
        lines.add("| exit code | |");
        lines.add("|---|---|");
        command.usageMessage()
                .exitCodeList()
                .forEach((code, meaning) -> lines.add("| %s | %s |".formatted(code, meaning)));
    }
}

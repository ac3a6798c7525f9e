package victimspack.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page of all commands as man shows it, made from what the command line itself knows. */
final class ManPage {

    private final StringBuilder page = new StringBuilder();

    private ManPage() {}

    /** @param version as the page's foot gives it */
    static String of(CommandSpec program, String version) {
        ManPage man = new ManPage();
        man.write(program, version);
        return man.page.toString();
    }

    private void write(CommandSpec program, String version) {
        String name = program.name();
        request(".TH " + text(name).toUpperCase(Locale.ROOT) + " 1 \"\" \"" + text(version) + '"');
        request(".SH NAME");
        line(name + " - " + sentence(program.usageMessage().description()));
        request(".SH SYNOPSIS");
        request(".B " + text(name));
        line("COMMAND [options]");
        request(".SH COMMANDS");
        program.subcommands().values().stream().map(CommandLine::getCommandSpec).forEach(this::command);
        request(".SH EXIT STATUS");
        line("Of every command that lists none of its own:");
        codes(program.usageMessage().exitCodeList());
    }

    private void command(CommandSpec command) {
        request(".SS " + text(command.name() + parameters(command)));
        line(sentence(command.usageMessage().description()));
        command.positionalParameters()
                .forEach(parameter -> item(parameter.paramLabel(), sentence(parameter.description())));
        command.options().stream()
                .filter(option -> !option.usageHelp() && !option.versionHelp())
                .forEach(option -> item(names(option), sentence(option.description())));
        if (!command.usageMessage().exitCodeList().isEmpty()) {
            request(".PP");
            line("Exit status:");
            codes(command.usageMessage().exitCodeList());
        }
    }

    private static String parameters(CommandSpec command) {
        return command.positionalParameters().stream()
                .map(PositionalParamSpec::paramLabel)
                .map(label -> " " + label)
                .collect(Collectors.joining());
    }

    private static String names(OptionSpec option) {
        boolean flag = option.paramLabel().startsWith("<");
        return String.join(", ", option.names()) + (flag ? "" : " " + option.paramLabel());
    }

    private void codes(Map<String, String> codes) {
        codes.forEach(this::item);
    }

    private void item(String term, String words) {
        request(".TP");
        request(".B " + text(term));
        line(words);
    }

    private static String sentence(String... description) {
        return String.join(" ", List.of(description)).replace("%%", "%").replace("%n", " ");
    }

    private void request(String line) {
        page.append(line).append('\n');
    }

    /** A line of text; what begins like a request is told apart from one. */
    private void line(String words) {
        String text = text(words);
        request(text.startsWith(".") || text.startsWith("'") ? "\\&" + text : text);
    }

    /** Text in which nothing is an instruction to the formatter, and hyphens can be copied. */
    private static String text(String words) {
        return words.replace("\\", "\\e").replace("-", "\\-");
    }
}

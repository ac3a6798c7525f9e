package victimspack.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A command line that cannot be understood: one sentence, the way to the help, exit 64. */
class WrongUsageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "run --quarter 2026-Q2 | Invalid value for option '--quarter': '2026-Q2' is no quarter: expected a"
                        + " financial year and a quarter such as 2026-27-Q2 (July to September 2026), or last",
                "run --as-of yesterday | Invalid value for option '--as-of': 'yesterday' is no date: expected"
                        + " year-month-day such as 2026-09-30",
                "run --as-of +999999999-12-31 | Invalid value for option '--as-of': '+999999999-12-31' is no day to judge"
                        + " matters by: expected one between the years 1900 and 2200",
                "run --audience all | Invalid value for option '--audience': 'all' is no audience: expected public or"
                        + " restricted",
                "run --max-quarantined few | Invalid value for option '--max-quarantined': 'few' is no share: expected"
                        + " a percentage from 0% to 100% such as 5%",
                "run --fail-on error | Invalid value for option '--fail-on': 'error' is nothing to fail on: expected"
                        + " warn",
                "run --seal | --seal and --by NAME go together: a published pack says who published it.",
                "run --by Someone | --seal and --by NAME go together: a published pack says who published it.",
                "run --seal --by= | --by is blank: a published pack says who published it.",
                "seal --by= | --by is blank: a published pack says who published it.",
                "seal | Missing required option: '--by=NAME'",
                "run extra | Unmatched argument at index 1: 'extra'",
            })
    void isExplained(String command, String sentence) {
        String[] words = command.split(" ");
        CommandLineRun.of((Object[]) words).refuses(64, sentence + "\nSee victims-pack " + words[0] + " --help.");
    }

    @Test
    void namesTheNearestOption() {
        CommandLineRun.of("run", "--sealed")
                .refuses(64, "Unknown option: '--sealed'\nPossible solutions: --seal\nSee victims-pack run --help.");
    }

    @Test
    void namesTheCommands() {
        CommandLineRun unknown = CommandLineRun.of("rnu").endsWith(64);
        assertThat(unknown.err()).startsWith("'rnu' is no command: expected one of run, seal, revise, history, ");
        CommandLineRun none = CommandLineRun.of().endsWith(64);
        assertThat(none.err()).startsWith("Give a command: expected one of run, seal, revise, history, ");
    }
}

package victimspack.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The launcher for sh and that for Windows say the same, and start Java alike but for what only one of the systems has. */
class LaunchersAgreeTest {

    private static Set<String> all(String launcher, String pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(Files.readString(Path.of(launcher)))
                .results()
                .map(LaunchersAgreeTest::words)
                .forEach(found::add);
        return found;
    }

    /** With an ellipsis in the place of what a variable holds. */
    private static String words(MatchResult found) {
        return found.group(1)
                .replaceAll("\\$\\{[^}]*}|\\$[a-z]+|\"?%[A-Z_]+%\"?", "…")
                .strip();
    }

    @Test
    void theySayTheSame() throws IOException {
        Set<String> inSh = all("victims-pack", "(?:echo|fail) \"([^$\"][^\"]*)\"");
        Set<String> onWindows = all("victims-pack.cmd", "echo ([^\\r]*) 1>&2\\r?$");
        assertThat(inSh).hasSize(8).isEqualTo(onWindows);
        assertThat(all("victims-pack", "why=\"([^\"]*)\""))
                .hasSize(2)
                .isEqualTo(all("victims-pack.cmd", "set \"WHY=([^\"]*)\""));
    }

    @Test
    void theyStartJavaAlike() throws IOException {
        String option = "(-(?:X(?!mx\\*)|Dvictims|Djarmode)[^\\s\"'=$%;*)]*)";
        Set<String> inSh = all("victims-pack", option);
        Set<String> onWindows = all("victims-pack.cmd", option);
        Set<String> either = new TreeSet<>(inSh);
        either.addAll(onWindows);
        Set<String> both = new TreeSet<>(inSh);
        both.retainAll(onWindows);
        either.removeAll(both);
        assertThat(both)
                .contains(
                        "-Xmx704m",
                        "-Xms704m",
                        "-XX:+UseSerialGC",
                        "-XX:+UseParallelGC",
                        "-Xlog:disable",
                        "-Dvictims-pack.home");
        assertThat(either)
                .containsExactlyInAnyOrder(
                        "-Dvictims-pack.terminal", "-XX:ErrorFile", "-XX:OnError", "-XX:+SuppressFatalErrorMessage");
    }
}

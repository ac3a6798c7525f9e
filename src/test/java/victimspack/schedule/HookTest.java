package victimspack.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "its programs are Unix's")
class HookTest {

    @TempDir
    Path folder;

    private static Hook hook(Duration limit, String... command) {
        return new Hook(List.of(command), limit, Set.of("PATH"));
    }

    @Test
    void noShellReadsTheOutcomeAndSecretsAreKeptFromIt() throws Exception {
        Path out = folder.resolve("out");
        Map<String, String> outcome = Map.of("VICTIMS_PACK_MESSAGE", "$(touch stolen); `id` \"quoted\"");

        assertThat(hook(
                                Hook.LIMIT,
                                "/usr/bin/env",
                                "sh",
                                "-c",
                                "printf '%s|%s' \"$VICTIMS_PACK_MESSAGE\" \"$1\" > \"$2\"",
                                "sh",
                                "; touch stolen",
                                out.toString())
                        .start(outcome))
                .isEmpty();
        assertThat(out).hasContent("$(touch stolen); `id` \"quoted\"|; touch stolen");

        assertThat(hook(Hook.LIMIT, "/bin/sh", "-c", "/usr/bin/env > " + out).start(Map.of()))
                .isEmpty();
        assertThat(Files.readAllLines(out))
                .isNotEmpty()
                .noneMatch(line -> line.startsWith("PATH=" + System.getenv("PATH")));
    }

    @Test
    void whatGoesWrongIsSaid() throws Exception {
        assertThat(hook(Hook.LIMIT, "/bin/sh", "-c", "exit 3").start(Map.of()))
                .contains("The hook /bin/sh ended with exit code 3.");
        assertThat(hook(Hook.LIMIT, "/no/such/program").start(Map.of()).orElseThrow())
                .startsWith("The hook /no/such/program cannot be started (")
                .endsWith("). Check schedule, hook in victims-pack.yaml.");
        assertThat(hook(Duration.ZERO, "/bin/sh", "-c", "while :; do read line < /dev/zero; done")
                        .start(Map.of()))
                .contains("The hook /bin/sh was stopped: it had not ended after 0 seconds.");
    }
}

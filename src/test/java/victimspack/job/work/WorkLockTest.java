package victimspack.job.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.job.failure.RunFailed;

/** What is said to whoever finds a work folder held. */
class WorkLockTest {

    @TempDir
    Path folder;

    private WorkLock lock;

    @BeforeEach
    void take() throws Exception {
        lock = WorkLock.take(folder);
    }

    @AfterEach
    void letGo() throws Exception {
        lock.close();
    }

    private void isRefused(String holder) throws Exception {
        Files.setLastModifiedTime(folder.resolve("holder"), FileTime.from(Instant.parse("2026-10-14T05:00:07Z")));
        assertThatThrownBy(() -> WorkLock.take(folder))
                .isInstanceOf(RunFailed.class)
                .hasMessage(
                        "Another run holds %s (%s, since 14 October 2026 at 06:00:07). Wait for it to end, or give this one another --work folder.",
                        folder, holder);
    }

    @Test
    void aProcessOfThisMachineIsNamedByItsNumber() throws Exception {
        assertThat(folder.resolve("holder"))
                .hasContent("process %d on %s".formatted(ProcessHandle.current().pid(), Machine.name()));
        isRefused("process " + ProcessHandle.current().pid());
    }

    /** Such as one that has the same network drive. */
    @Test
    void aProcessOfAnotherMachineIsNamedWithTheMachine() throws Exception {
        Files.writeString(folder.resolve("holder"), "process 4711 on HQ-PC-0173");
        isRefused("process 4711 on HQ-PC-0173");
    }
}

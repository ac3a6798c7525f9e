package victimspack.schedule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Set;
import victimspack.job.failure.RunFailed;
import victimspack.job.failure.RunRejected;
import victimspack.job.settings.ScheduleSettings;
import victimspack.job.settings.Settings;

/**
 * Keeps those who may put files in the inbox from starting programs or mailing drafts: a hook and mail are taken only
 * from a settings file that none but its owner, who runs the program, may change or replace. On Windows, whose
 * access lists say more than can be judged here, it lets everything pass.
 */
final class SettingsGuard {

    private static final Set<PosixFilePermission> OTHERS_WRITE =
            Set.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private SettingsGuard() {}

    /**
     * @param own a file of the user who runs the program
     * @throws RunRejected where others may write the file or its folder
     */
    static void check(ScheduleSettings settings, Path inbox, Path own) {
        if (settings.hook().isEmpty() && settings.mail().isEmpty()) {
            return;
        }
        try {
            for (Path path : new Path[] {inbox.resolve(Settings.FILE_NAME), inbox}) {
                Optional<String> who = who(path, own);
                if (who.isPresent()) {
                    throw new RunRejected(
                            "%s may be changed by %s, and it says which program is started or where drafts are mailed. Let only the account that runs the schedule write there (chmod go-w), and let others deliver into a folder below, named in mapping.yaml."
                                    .formatted(path, who.get()));
                }
            }
        } catch (IOException e) {
            throw new RunFailed(
                    "The rights to %s cannot be read: %s.".formatted(inbox.resolve(Settings.FILE_NAME), e.getMessage()),
                    e);
        }
    }

    private static Optional<String> who(Path path, Path own) throws IOException {
        if (!Files.getFileStore(path).supportsFileAttributeView("posix")) {
            return Optional.empty();
        }
        String owner = Files.getOwner(path).getName();
        if (!owner.equals(Files.getOwner(own).getName()) && !owner.equals("root")) {
            return Optional.of(owner);
        }
        return Files.getPosixFilePermissions(path).stream().anyMatch(OTHERS_WRITE::contains)
                ? Optional.of("others than its owner")
                : Optional.empty();
    }
}

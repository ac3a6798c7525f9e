package victimspack.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.DosFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Keeps a published pack from being changed by mistake: nobody may write its folder or its files. On Windows the files
 * alone are read-only; a folder's attribute of that name means something else there.
 */
final class WriteProtection {

    private static final Set<PosixFilePermission> WRITE =
            Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private WriteProtection() {}

    /** @param paths files, and folders behind what is in them */
    static void set(List<Path> paths) throws IOException {
        for (Path path : paths) {
            protect(path, true);
        }
    }

    /** Lets the owner write again; what a link leads to is left as it is. */
    static void lift(List<Path> paths) throws IOException {
        for (Path path : paths) {
            if (!Files.isSymbolicLink(path)) {
                protect(path, false);
            }
        }
    }

    private static void protect(Path path, boolean on) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Set<PosixFilePermission> all = EnumSet.noneOf(PosixFilePermission.class);
            all.addAll(Files.getPosixFilePermissions(path));
            boolean others = on ? all.removeAll(WRITE) : all.add(PosixFilePermission.OWNER_WRITE);
            if (others) {
                Files.setPosixFilePermissions(path, all);
            }
        } else if (Files.isRegularFile(path)) {
            Files.getFileAttributeView(path, DosFileAttributeView.class).setReadOnly(on);
        }
    }
}

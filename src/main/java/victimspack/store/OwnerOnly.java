package victimspack.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Folders and files that only their owner may look into: modes 700 and 600, or on Windows an access list of one. */
public final class OwnerOnly {

    /** What is made in a folder later, such as the store by its library, has the folder's list. */
    private static final Set<AclEntryFlag> INHERITED =
            Set.of(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT);

    private OwnerOnly() {}

    /** Makes the folder where it is not there, and closes it to others either way. */
    public static void createFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
        close(folder, "rwx------");
    }

    /** Makes an empty file, in place of one that is there, and closes it to others before anything is written. */
    public static void createFile(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file);
        close(file, "rw-------");
    }

    private static void close(Path path, String mode) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
            return;
        }
        AclFileAttributeView list = Files.getFileAttributeView(path, AclFileAttributeView.class);
        if (list != null) {
            list.setAcl(List.of(AclEntry.newBuilder()
                    .setType(AclEntryType.ALLOW)
                    .setPrincipal(Files.getOwner(path))
                    .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                    .setFlags(Files.isDirectory(path) ? INHERITED : Set.of())
                    .build()));
        }
    }
}

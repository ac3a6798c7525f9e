package victimspack.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written of persons is closed to all but its owner, where modes say so and where access lists do. */
class OwnerOnlyTest {

    private static FileSystem unix() {
        return Jimfs.newFileSystem(Configuration.unix().toBuilder()
                .setAttributeViews("basic", "owner", "posix")
                .build());
    }

    private static FileSystem windows() {
        return Jimfs.newFileSystem(Configuration.windows().toBuilder()
                .setAttributeViews("basic", "owner", "dos", "acl")
                .build());
    }

    private static Path write(Path folder) throws IOException {
        OwnerOnly.createFolder(folder);
        Path file = folder.resolve("store.key");
        OwnerOnly.createFile(file);
        return file;
    }

    @Test
    void byModes() throws IOException {
        try (FileSystem disk = unix()) {
            Path folder = disk.getPath("/srv/work");
            Path file = write(folder);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                    .isEqualTo("rwx------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void byAccessLists() throws IOException {
        try (FileSystem disk = windows()) {
            Path folder = disk.getPath("C:\\victims\\work");
            Path file = write(folder);
            isItsOwnersAlone(folder, AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT);
            isItsOwnersAlone(file);
        }
    }

    private static void isItsOwnersAlone(Path path, AclEntryFlag... handedOn) throws IOException {
        AclFileAttributeView list = Files.getFileAttributeView(path, AclFileAttributeView.class);
        assertThat(list.getAcl()).singleElement().satisfies(entry -> {
            assertThat(entry.type()).isEqualTo(AclEntryType.ALLOW);
            assertThat(entry.principal()).isEqualTo(Files.getOwner(path));
            assertThat(entry.permissions()).containsExactlyInAnyOrder(AclEntryPermission.values());
            assertThat(entry.flags()).containsExactlyInAnyOrder(handedOn);
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFolderAndAFileThatOthersLaidThereAreClosedToo(boolean onWindows) throws IOException {
        try (FileSystem disk = onWindows ? windows() : unix()) {
            Path folder = Files.createDirectories(disk.getPath("work"));
            Path file = Files.writeString(folder.resolve("store.key"), "another's");
            assertThat(write(folder)).isEqualTo(file).isEmptyFile();
            if (onWindows) {
                isItsOwnersAlone(folder, AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT);
                isItsOwnersAlone(file);
            } else {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------");
            }
        }
    }
}

package victimspack.job.work;

import java.io.IOException;
import java.nio.file.Path;
import victimspack.store.OwnerOnly;

/**
 * Where Java and the libraries put what they need for a moment, such as copies of fonts: in the work folder, which is closed to
 * others and on the disk that was chosen for the run. A process that is killed leaves it behind, and the next run removes it.
 */
public final class TemporaryFiles {

    private static final String PLACE = "java.io.tmpdir";

    private static boolean ofThisProcess;

    private TemporaryFiles() {}

    /** From now on they lie in the work folder, for whatever asks for the folder of temporary files each time. */
    public static void ofThisProcess() {
        ofThisProcess = true;
    }

    /** Removes what a run of another process left of them in a work folder, and has those of this process lie there. */
    public static void lieIn(WorkFolder work) throws IOException {
        Path folder = work.path(WorkFolder.TEMPORARY).toAbsolutePath();
        if (folder.toString().equals(System.getProperty(PLACE))) {
            return;
        }
        WorkFolder.delete(folder);
        if (ofThisProcess) {
            OwnerOnly.createFolder(folder);
            // After what will lie in it: what is registered first is removed last.
            folder.toFile().deleteOnExit();
            System.setProperty(PLACE, folder.toString());
        }
    }
}

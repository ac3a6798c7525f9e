package victimspack.cli;

import java.nio.file.Path;

/** The folder whose sample-data and reports are used where none are given. */
final class Home {

    private Home() {}

    /** The launcher's folder, or the current one where the jar was started by hand. */
    static Path folder() {
        return Path.of(System.getProperty("victims-pack.home", "")).normalize();
    }
}

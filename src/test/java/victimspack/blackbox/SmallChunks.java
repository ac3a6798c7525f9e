package victimspack.blackbox;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Chunks of so few rows, in the runs of a test class, that small extracts have several. */
final class SmallChunks implements BeforeAllCallback, AfterAllCallback {

    static final int ROWS = 20;

    private static final String PROPERTY = "victims-pack.chunk";

    /** The same for a process of its own. */
    static final String OPTION = "-D" + PROPERTY + "=" + ROWS;

    @Override
    public void beforeAll(ExtensionContext test) {
        System.setProperty(PROPERTY, String.valueOf(ROWS));
    }

    @Override
    public void afterAll(ExtensionContext test) {
        System.clearProperty(PROPERTY);
    }
}

package victimspack.job.settings;

/**
 * Where the key comes from that a store is encrypted with.
 *
 * @param kind which kind of place
 * @param name of the environment variable, or the path of the file; empty for the other kinds
 */
public record StoreKeySource(Kind kind, String name) {

    /** Which kind of place. */
    public enum Kind {
        /** A random key in the work folder, deleted with the store. */
        RANDOM,
        /** An environment variable. */
        ENVIRONMENT,
        /** A file of the user's. */
        FILE,
        /** Nowhere: the store is not encrypted. */
        NONE
    }

    /** A random key in the work folder. */
    public static final StoreKeySource USUAL = new StoreKeySource(Kind.RANDOM, "");
}

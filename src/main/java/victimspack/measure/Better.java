package victimspack.measure;

/** Which way a value should go. */
public enum Better {
    HIGHER,
    LOWER,
    NEITHER
}

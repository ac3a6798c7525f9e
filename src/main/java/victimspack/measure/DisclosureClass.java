package victimspack.measure;

/** How carefully a table must be shown in public. */
public enum DisclosureClass {
    /** Force-level figures of police process: shown as they are. */
    OPEN,
    /** By unit, service or offence, and all survey answers: threshold 5, quarters only. */
    GUARDED,
    /** By what a person is: threshold 10, four quarters pooled. */
    PERSONAL
}

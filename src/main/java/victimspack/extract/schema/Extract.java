package victimspack.extract.schema;

import java.util.Arrays;

/** The CSV files a run can be given. */
public enum Extract {
    CRIMES("crimes", Kind.RECORDS),
    REFERRALS("referrals", Kind.RECORDS),
    SURVEYS("surveys", Kind.RECORDS),
    UPDATES("updates", Kind.RECORDS),
    VRR("vrr", Kind.RECORDS),
    TRAINING("training", Kind.RECORDS),
    AUDITS("audits", Kind.RECORDS),
    FIGURES("figures", Kind.HUMAN_INPUT),
    COMMENTARY("commentary", Kind.HUMAN_INPUT),
    MILESTONES("milestones", Kind.HUMAN_INPUT),
    SEVERITY_WEIGHTS("severity-weights", Kind.HUMAN_INPUT),
    ACTIONS("actions", Kind.HUMAN_INPUT),
    RECOMMENDATIONS("recommendations", Kind.HUMAN_INPUT),
    COMPARATORS("comparators", Kind.HUMAN_INPUT),
    AUDIT_POPULATION("audit-population", Kind.HUMAN_INPUT);

    /** Where a file comes from, which decides how much that is wrong in it can be borne. */
    public enum Kind {
        /** Exported from a records system: bad rows are set aside up to a limit. */
        RECORDS,
        /** Written by the analyst for this pack: a bad row stops the run, since nobody else will mend it. */
        HUMAN_INPUT
    }

    private final String stem;
    private final Kind kind;

    Extract(String stem, Kind kind) {
        this.stem = stem;
        this.kind = kind;
    }

    /** The usual file name, such as {@code severity-weights.csv}. */
    public String fileName() {
        return stem + ".csv";
    }

    /** The name of its table in the store and in mappings, such as {@code severity_weights}. */
    public String tableName() {
        return stem.replace('-', '_');
    }

    /** The extract whose table in the store has a name; there must be one. */
    public static Extract ofTable(String tableName) {
        return Arrays.stream(values())
                .filter(extract -> extract.tableName().equals(tableName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no extract " + tableName));
    }

    public Kind kind() {
        return kind;
    }
}

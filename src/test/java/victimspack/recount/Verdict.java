package victimspack.recount;

/** What one row says about one measure or check. */
enum Verdict {
    PASSED,
    FAILED,
    PENDING,
    NOT_APPLICABLE;

    static Verdict of(boolean passed) {
        return passed ? PASSED : FAILED;
    }

    /** This verdict where the condition holds, otherwise not applicable. */
    Verdict onlyIf(boolean applies) {
        return applies ? this : NOT_APPLICABLE;
    }
}

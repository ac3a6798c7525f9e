package victimspack.disclose.check;

/**
 * How much arithmetic may still be spent on a block. It is counted in operations and not in seconds, so that every machine comes
 * to the same result.
 */
final class Work {

    private long left;

    /** @param left operations, about */
    Work(long left) {
        this.left = left;
    }

    /** Whether so many operations are left; they are then spent. */
    boolean spend(long operations) {
        if (operations > left) {
            left = 0;
            return false;
        }
        left -= operations;
        return true;
    }
}

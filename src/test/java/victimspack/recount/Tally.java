package victimspack.recount;

/** Numerator, denominator (passed and failed together) and pending, of one measure in one period. */
record Tally(long numerator, long denominator, long pending) {

    static final Tally NONE = new Tally(0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(numerator + other.numerator, denominator + other.denominator, pending + other.pending);
    }

    Tally plus(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> new Tally(numerator + 1, denominator + 1, pending);
            case FAILED -> new Tally(numerator, denominator + 1, pending);
            case PENDING -> new Tally(numerator, denominator, pending + 1);
            case NOT_APPLICABLE -> this;
        };
    }

    boolean isEmpty() {
        return denominator == 0 && pending == 0;
    }
}

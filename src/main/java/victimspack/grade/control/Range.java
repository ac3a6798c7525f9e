package victimspack.grade.control;

/** Between which values a figure can lie at all. */
enum Range {
    SHARE(0, 1),
    AMOUNT(0, Double.POSITIVE_INFINITY);

    private final double lowest;
    private final double highest;

    Range(double lowest, double highest) {
        this.lowest = lowest;
        this.highest = highest;
    }

    double lowest() {
        return lowest;
    }

    double highest() {
        return highest;
    }
}

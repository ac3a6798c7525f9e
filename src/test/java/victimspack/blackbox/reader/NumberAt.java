package victimspack.blackbox.reader;

/** A number: of which measure, period, slice and category, and whether it is the base. */
record NumberAt(String measure, String period, String slice, String category, boolean base) {

    /** The number of another measure in the same place. */
    NumberAt of(String other) {
        return new NumberAt(other, period, slice, category, false);
    }

    /** Another category's number. */
    NumberAt in(String otherSlice, String otherCategory) {
        return new NumberAt(measure, period, otherSlice, otherCategory, false);
    }

    NumberAt over(String otherPeriod) {
        return new NumberAt(measure, otherPeriod, slice, category, base);
    }
}

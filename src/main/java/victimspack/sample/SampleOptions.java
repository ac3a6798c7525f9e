package victimspack.sample;

import victimspack.extract.Quarter;

/**
 * What sample to write. The same options give the same bytes.
 *
 * @param seed             any number
 * @param crimesPerQuarter crimes in a quarter, on average; at least 1
 * @param first            the first quarter
 * @param quarters         how many quarters; at least 1
 * @param units            how many units (sectors) the crimes fall in; at least 1
 * @param flaws            whether to plant one or more rows for every rule of the extracts
 */
public record SampleOptions(long seed, int crimesPerQuarter, Quarter first, int quarters, int units, boolean flaws) {

    private static final SampleOptions CITY = new SampleOptions(2026, 2_200, new Quarter(2024, 2), 9, 5, false);

    public SampleOptions {
        atLeastOne("crimes per quarter", crimesPerQuarter);
        atLeastOne("quarters", quarters);
        atLeastOne("units", units);
    }

    private static void atLeastOne(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + ": found " + value + ", expected 1 or more");
        }
    }

    /** The City's size: 2,200 crimes a quarter in five sectors, nine quarters to 2026-27-Q2. */
    public static SampleOptions city() {
        return CITY;
    }

    public SampleOptions withSeed(long other) {
        return new SampleOptions(other, crimesPerQuarter, first, quarters, units, flaws);
    }

    public SampleOptions withCrimesPerQuarter(int other) {
        return new SampleOptions(seed, other, first, quarters, units, flaws);
    }

    /** That many quarters, ending with the same last quarter. */
    public SampleOptions withQuarters(int other) {
        return new SampleOptions(seed, crimesPerQuarter, first.plus(quarters - other), other, units, flaws);
    }

    public SampleOptions withUnits(int other) {
        return new SampleOptions(seed, crimesPerQuarter, first, quarters, other, flaws);
    }

    public SampleOptions withFlaws(boolean other) {
        return new SampleOptions(seed, crimesPerQuarter, first, quarters, units, other);
    }
}

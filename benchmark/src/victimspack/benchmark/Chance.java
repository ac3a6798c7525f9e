package victimspack.benchmark;

import java.io.IOException;
import java.nio.file.Path;

/** Prints docs/reference/chance.md: what chance alone does at the City's volumes, simulated. */
public final class Chance {

    static final long SEED = 2026;

    private Chance() {}

    /** @param arguments measures.csv of a restricted pack of the sample data */
    public static void main(String[] arguments) throws IOException {
        System.out.println("""
                # What chance alone does

                Made by `benchmark/chance > docs/reference/chance.md`: simulations with a fixed seed, by the program's own
                intervals and rules, on the bases that the sample data have, which are about the City's.

                ## How an unchanged service is graded

                In each of the quarters every case had the same chance, that of all quarters together; only chance moved the
                values. How often the built-in framework's rule gave each grade in the newest quarter, and how often its
                difference from the baseline was called more than chance alone would usually produce (which it should be in
                about one of twenty):
                """);
        new UnchangedService(Path.of(arguments[0])).print();
        System.out.println("""

                Training completed is not in the table: a state at the quarter's end is no sample of events. Measures on small
                bases are graded on four quarters together for this reason; with the few answers of a survey even these move a
                grade by chance in one pack of three. A rule without tolerance would call every second unchanged measure worse,
                as a value that has not changed lies below its baseline half of the time.

                ## How often the intervals hold the truth

                A 95% interval should hold it in 95 of 100 cases. Shares are tried from 5% to 95% in steps of 5: the mean over
                them, and the lowest of them. Counts are Poisson. Exact intervals hold it somewhat more often, by their making. The
                weighted share of an audit sample is tried from 25% to 75%, with departments that are alike and that differ.
                """);
        new IntervalCoverage().print();
        new WeightedCoverage().print();
    }
}

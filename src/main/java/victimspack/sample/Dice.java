package victimspack.sample;

/**
 * Random numbers that are the same on every platform and release of Java: SplitMix64 (Steele, Lea and Flood, 2014).
 * Every crime has dice of its own, so that more crimes or quarters leave the earlier ones as they were.
 */
final class Dice {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    Dice(long seed, long purpose, long index) {
        state = mix(mix(seed + GOLDEN) + purpose * GOLDEN) + mix(index + GOLDEN);
    }

    private static long mix(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** A number from 0 to below 1. */
    double unit() {
        state += GOLDEN;
        return (mix(state) >>> 11) * 0x1.0p-53;
    }

    boolean chance(double probability) {
        return unit() < probability;
    }

    /** A whole number from low to high, both included. */
    int between(int low, int high) {
        return low + (int) (unit() * (high - low + 1L));
    }

    /** A waiting time: many short, few long. */
    double waiting(double mean) {
        return -mean * StrictMath.log(1 - unit());
    }
}

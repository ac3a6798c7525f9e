package victimspack.grade.control;

/** How limits are drawn. */
public enum Method {
    /** Individual values and their moving ranges: counts, means, and rates on large bases. */
    XMR,
    /** Binomial limits that follow each month's base: rates on small bases. */
    P_CHART,
    /** No limits, for there are too few months. */
    RUN_CHART
}

package victimspack.publish.chart;

/** How small charts stand in rows, as many beside each other as the width has room for, the rows evenly filled. */
record SmallGrid(int charts, double width) {

    private static final double NARROWEST = 104;
    private static final double GAP = 16;

    int columns() {
        int fit = (int) Math.max(1, Math.floor((width + GAP) / (NARROWEST + GAP)));
        int all = Math.max(1, charts);
        int rows = (all + fit - 1) / fit;
        return (all + rows - 1) / rows;
    }

    int rows() {
        return (charts + columns() - 1) / columns();
    }

    /** The width of one chart. */
    double column() {
        return (width - GAP * (columns() - 1)) / columns();
    }

    /** How far a chart begins to the right of the first. */
    double x(int chart) {
        return (chart % columns()) * (column() + GAP);
    }

    /** How many rows lie above a chart. */
    int row(int chart) {
        return chart / columns();
    }
}

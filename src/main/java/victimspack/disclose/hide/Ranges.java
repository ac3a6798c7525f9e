package victimspack.disclose.hide;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Within which range each hidden cell of a network could lie, for a reader who knows every other cell and every line's
 * sum. A cell can grow by as much as flows back from one of its lines to the other through the other hidden cells; each of
 * those can grow without end and shrink to its least.
 */
final class Ranges {

    private static final long UNLIMITED = Long.MAX_VALUE / 4;

    private final List<Cell> cells;
    private final int nodes;

    Ranges(List<Cell> cells) {
        this.cells = cells;
        this.nodes = 1
                + cells.stream()
                        .mapToInt(cell -> Math.max(cell.from(), cell.to()))
                        .max()
                        .orElse(0);
    }

    /** Whether every part of a hidden cell stays unknown as far as its threshold asks. */
    boolean isSafe(int cell, BitSet hidden) {
        Cell one = cells.get(cell);
        for (int part = 0; part < one.amounts().parts().length; part++) {
            if (range(cell, part, hidden, one.threshold()) < one.threshold()) {
                return false;
            }
        }
        return true;
    }

    /** The width of a part's range, or {@code enough} where it is at least that. */
    private long range(int cell, int part, BitSet hidden, long enough) {
        Cell one = cells.get(cell);
        long growth = flow(one.to(), one.from(), cell, part, hidden, enough);
        if (growth >= enough) {
            return enough;
        }
        long spare = Math.max(0, one.amounts().parts()[part] - one.amounts().least());
        long shrink = spare == 0 ? 0 : flow(one.from(), one.to(), cell, part, hidden, Math.min(spare, enough));
        return growth + shrink;
    }

    private long flow(int source, int sink, int without, int part, BitSet hidden, long enough) {
        long[] pushed = new long[cells.size()];
        long total = 0;
        while (total < enough) {
            int[] path = path(source, sink, without, part, hidden, pushed);
            if (path.length == 0) {
                return total;
            }
            long step = enough - total;
            for (int arc : path) {
                step = Math.min(step, room(arc, part, pushed));
            }
            for (int arc : path) {
                pushed[arc / 2] += arc % 2 == 0 ? step : -step;
            }
            total += step;
        }
        return total;
    }

    /** Arcs from source to sink with room: twice the cell's number, plus one where it is gone against. */
    private int[] path(int source, int sink, int without, int part, BitSet hidden, long[] pushed) {
        int[] through = new int[nodes];
        Arrays.fill(through, -1);
        Deque<Integer> queue = new ArrayDeque<>(List.of(source));
        while (!queue.isEmpty() && through[sink] < 0) {
            int node = queue.remove();
            for (int cell = hidden.nextSetBit(0); cell >= 0; cell = hidden.nextSetBit(cell + 1)) {
                if (cell == without || cells.get(cell).amounts().parts().length <= part) {
                    continue;
                }
                int arc = leaving(node, cell);
                if (arc >= 0 && room(arc, part, pushed) > 0) {
                    int next = end(arc);
                    if (next != source && through[next] < 0) {
                        through[next] = arc;
                        queue.add(next);
                    }
                }
            }
        }
        return through[sink] < 0 ? new int[0] : backwards(through, source, sink);
    }

    private int leaving(int node, int cell) {
        if (cells.get(cell).from() == node) {
            return 2 * cell;
        }
        return cells.get(cell).to() == node ? 2 * cell + 1 : -1;
    }

    private int end(int arc) {
        Cell cell = cells.get(arc / 2);
        return arc % 2 == 0 ? cell.to() : cell.from();
    }

    private int[] backwards(int[] through, int source, int sink) {
        int[] path = new int[nodes];
        int length = 0;
        for (int node = sink; node != source; length++) {
            int arc = through[node];
            path[length] = arc;
            node = end(arc % 2 == 0 ? arc + 1 : arc - 1);
        }
        return Arrays.copyOf(path, length);
    }

    private long room(int arc, int part, long[] pushed) {
        if (arc % 2 == 0) {
            return UNLIMITED - pushed[arc / 2];
        }
        Amounts amounts = cells.get(arc / 2).amounts();
        return amounts.parts()[part] + pushed[arc / 2] - amounts.least();
    }
}

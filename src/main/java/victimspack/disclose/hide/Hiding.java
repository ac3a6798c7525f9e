package victimspack.disclose.hide;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Hides further cells, smallest first, until no hidden cell of a network can be worked out. */
final class Hiding {

    /** Where there are more choices of further cells than these, cells are added one by one instead. */
    private static final long MOST_CHOICES = 2_000;

    private final List<Cell> cells;
    private final Ranges ranges;
    private final BitSet primary;
    private final BitSet useful;

    private Hiding(List<Cell> cells, BitSet primary) {
        this.cells = cells;
        this.ranges = new Ranges(cells);
        this.primary = primary;
        this.useful = useful();
    }

    /** The cells that are safe when hidden, all others of them being hidden too: with fewer hidden none is safer. */
    private BitSet useful() {
        BitSet all = (BitSet) primary.clone();
        IntStream.range(0, cells.size())
                .filter(cell -> isHideable(cells.get(cell)))
                .forEach(all::set);
        for (Optional<Integer> unsafe = unsafe(all); unsafe.isPresent(); unsafe = unsafe(all)) {
            all.clear(unsafe.get());
        }
        return all;
    }

    /**
     * @param primary the cells that must be hidden
     * @return all cells to hide, or nothing where no choice of cells protects them
     */
    static Optional<BitSet> protect(List<Cell> cells, BitSet primary) {
        Hiding hiding = new Hiding(cells, primary);
        boolean possible = primary.stream().allMatch(hiding.useful::get);
        return possible
                ? Optional.of(hiding.fewest().orElseGet(() -> hiding.pruned(hiding.grown())))
                : Optional.empty();
    }

    /** The first safe choice of the fewest further cells, smaller cells first, as far as there are few choices. */
    private Optional<BitSet> fewest() {
        List<Integer> candidates = bySize(useful.stream().filter(cell -> !primary.get(cell)));
        long choices = 1;
        for (int more = 0; more <= candidates.size() && choices <= MOST_CHOICES; more++) {
            Optional<BitSet> found = chosen(primary, candidates, 0, more);
            if (found.isPresent()) {
                return found;
            }
            choices = choices * (candidates.size() - more) / (more + 1);
        }
        return Optional.empty();
    }

    private Optional<BitSet> chosen(BitSet hidden, List<Integer> candidates, int from, int more) {
        if (more == 0) {
            return unsafe(hidden).isEmpty() ? Optional.of(hidden) : Optional.empty();
        }
        return IntStream.rangeClosed(from, candidates.size() - more)
                .mapToObj(i -> chosen(with(hidden, candidates.get(i)), candidates, i + 1, more - 1))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private List<Integer> bySize(IntStream some) {
        return some.boxed().sorted(Comparator.comparingLong(this::size)).toList();
    }

    private BitSet grown() {
        BitSet hidden = (BitSet) primary.clone();
        for (Optional<Integer> unsafe = unsafe(hidden); unsafe.isPresent(); unsafe = unsafe(hidden)) {
            hidden.set(next(unsafe.get(), hidden));
        }
        return hidden;
    }

    private Optional<Integer> unsafe(BitSet hidden) {
        return bySize(hidden.stream()).stream()
                .filter(cell -> !ranges.isSafe(cell, hidden))
                .findFirst();
    }

    /** The smallest cell that makes a cell safe; where none does alone, the smallest of its lines, then of all. */
    private int next(int unsafe, BitSet hidden) {
        List<Integer> candidates = bySize(useful.stream().filter(cell -> !hidden.get(cell)));
        return candidates.stream()
                .filter(cell -> ranges.isSafe(unsafe, with(hidden, cell)))
                .findFirst()
                .or(() -> candidates.stream()
                        .filter(cell -> cells.get(cell).touches(cells.get(unsafe)))
                        .findFirst())
                .orElseGet(() -> candidates.get(0));
    }

    private static boolean isHideable(Cell cell) {
        return cell.mayHide() && cell.amounts().size() > 0;
    }

    private static BitSet with(BitSet hidden, int cell) {
        BitSet more = (BitSet) hidden.clone();
        more.set(cell);
        return more;
    }

    /** Shows again, largest first, what need not be hidden. */
    private BitSet pruned(BitSet hidden) {
        List<Integer> added = hidden.stream()
                .filter(cell -> !primary.get(cell))
                .boxed()
                .sorted(Comparator.comparingLong(this::size).reversed())
                .toList();
        for (int cell : added) {
            hidden.clear(cell);
            if (unsafe(hidden).isPresent()) {
                hidden.set(cell);
            }
        }
        return hidden;
    }

    private long size(int cell) {
        return cells.get(cell).amounts().size();
    }
}

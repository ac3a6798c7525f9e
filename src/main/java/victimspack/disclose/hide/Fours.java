package victimspack.disclose.hide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import victimspack.disclose.Reason;
import victimspack.extract.Quarter;
import victimspack.measure.Counted;
import victimspack.measure.DisclosureClass;
import victimspack.measure.Span;
import victimspack.measure.Tally;

/**
 * Which four quarters together are shown of a measure about persons, whose single quarters are not. Four quarters that
 * overlap tell by how much the quarter that came differs from the one that left, so that each is shown only where all that are
 * shown leave every quarter unknown as far as its threshold asks: first those of sealed packs, then the newest, those before
 * it that it is compared with, and the others, newest first.
 */
final class Fours {

    private static final int LENGTH = 4;

    private final Counted counted;
    private final Setting setting;
    private final Set<Quarter> kept;
    private final int threshold;
    private final Set<Quarter> shown = new LinkedHashSet<>();
    private final Map<Quarter, Reason> hidden = new LinkedHashMap<>();

    private Fours(Counted counted, Setting setting, Set<Quarter> kept) {
        this.counted = counted;
        this.setting = setting;
        this.kept = kept;
        this.threshold = setting.thresholds().of(DisclosureClass.PERSONAL);
    }

    /** @param kept the quarters that are not shown alone */
    static Fours of(Counted counted, Setting setting, Set<Quarter> kept) {
        Fours fours = new Fours(counted, setting, kept);
        fours.choose();
        return fours;
    }

    private void choose() {
        List<Quarter> all = lasts();
        all.stream().filter(this::isPublished).forEach(shown::add);
        for (Quarter last : inOrder(all)) {
            Optional<Reason> reason = shown.contains(last) ? Optional.empty() : reason(last);
            if (reason.isPresent()) {
                hidden.put(last, reason.get());
            } else {
                shown.add(last);
            }
        }
    }

    /** The last quarters of all four in a row that are held, oldest first. */
    private List<Quarter> lasts() {
        List<Quarter> quarters = setting.quarters();
        return quarters.subList(Math.min(LENGTH - 1, quarters.size()), quarters.size());
    }

    private static List<Quarter> inOrder(List<Quarter> lasts) {
        Set<Quarter> order = new LinkedHashSet<>();
        for (int back : new int[] {1, 1 + LENGTH}) {
            if (lasts.size() >= back) {
                order.add(lasts.get(lasts.size() - back));
            }
        }
        IntStream.rangeClosed(1, lasts.size()).forEach(back -> order.add(lasts.get(lasts.size() - back)));
        return List.copyOf(order);
    }

    private Optional<Reason> reason(Quarter last) {
        String measure = counted.measure().id();
        if (setting.isWithheld(measure, "")) {
            return Optional.of(Reason.NOT_PROVEN);
        }
        if (setting.isTelling(measure, "", "", last.toString())) {
            return Optional.of(Reason.TELLS_OF_ANOTHER);
        }
        return Amounts.of(counted.measure(), tally(last))
                .sensitive(threshold, true)
                .or(() -> isSafeWith(last) ? Optional.empty() : Optional.of(Reason.WORKED_OUT));
    }

    private boolean isPublished(Quarter last) {
        return setting.published().showsGraded(counted.measure().id(), last.toString());
    }

    private boolean isSafeWith(Quarter last) {
        Set<Quarter> more = new HashSet<>(shown);
        more.add(last);
        int parts = setting.quarters().stream()
                .mapToInt(quarter -> amounts(quarter).parts().length)
                .max()
                .orElse(0);
        return IntStream.range(0, parts).allMatch(part -> isSafe(part, more));
    }

    /** Whether one part of each quarter that is kept back, and of all four that are not shown, stays unknown. */
    private boolean isSafe(int part, Set<Quarter> told) {
        List<Quarter> quarters = setting.quarters();
        Rolling rolling = rolling(part, told);
        for (int i = 0; i < quarters.size(); i++) {
            if (kept.contains(quarters.get(i)) && rolling.width(i, i) < threshold) {
                return false;
            }
            int first = i + 1 - LENGTH;
            boolean secret = first >= 0
                    && !told.contains(quarters.get(i))
                    && quarters.subList(first, i + 1).stream().anyMatch(kept::contains);
            if (secret && rolling.width(first, i) < threshold) {
                return false;
            }
        }
        return true;
    }

    private Rolling rolling(int part, Set<Quarter> told) {
        List<Quarter> quarters = setting.quarters();
        Rolling rolling = new Rolling(quarters.stream()
                .mapToLong(quarter -> kept.contains(quarter) ? amounts(quarter).least() : 0)
                .toArray());
        for (int i = 0; i < quarters.size(); i++) {
            if (!kept.contains(quarters.get(i))) {
                rolling.know(i, i, amounts(quarters.get(i)).part(part));
            }
            if (told.contains(quarters.get(i))) {
                Amounts together = Amounts.of(counted.measure(), tally(quarters.get(i)));
                rolling.know(i + 1 - LENGTH, i, together.part(part));
            }
        }
        rolling.conclude();
        return rolling;
    }

    private Amounts amounts(Quarter quarter) {
        return Amounts.of(counted.measure(), counted.series().quarter(quarter));
    }

    private Tally tally(Quarter last) {
        return counted.series().sum(span(last).quarters());
    }

    private static Span span(Quarter last) {
        return Span.to(last, LENGTH);
    }

    /** What the public may see, by the last quarter. */
    NavigableMap<Quarter, Tally> series() {
        NavigableMap<Quarter, Tally> series = new TreeMap<>();
        shown.forEach(last -> series.put(last, Table.shown(counted.measure(), tally(last))));
        return series;
    }

    /** Whether four quarters together are shown. */
    boolean shows(Span span) {
        return span.quarters().size() == LENGTH && shown.contains(span.last());
    }

    /** Told of each four that are not shown: the quarters, the true numbers, and why. */
    List<Told> hidden() {
        List<Told> all = new ArrayList<>();
        hidden.forEach((last, reason) -> all.add(new Told(span(last), tally(last), reason)));
        return all;
    }

    /** Those that a sealed pack shows and that are too small by now. */
    List<Told> toDecide() {
        List<Told> all = new ArrayList<>();
        lasts().stream()
                .filter(this::isPublished)
                .forEach(last -> Amounts.of(counted.measure(), tally(last))
                        .sensitive(threshold, true)
                        .ifPresent(reason -> all.add(new Told(span(last), tally(last), reason))));
        return all;
    }

    /** Four quarters together, for the analyst. */
    record Told(Span span, Tally tally, Reason reason) {}
}

package victimspack.measure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import victimspack.extract.schema.Extract;
import victimspack.store.CaseColumn;
import victimspack.store.Cases;

/**
 * A set of measures, their priorities and how priorities are graded.
 *
 * @param id         the folder's name, such as {@code victims-strategy}
 * @param title      what packs are titled, such as {@code Victims Strategy performance}
 * @param priorities in order
 * @param texts      sections of text, in order
 * @param actions    what the strategy promises to do, and who answers for it, in its own order
 * @param settings   what the framework decides for all its measures
 * @param extras     columns of victims that a mapping is to add for its measures
 * @param measures   in the order of their priorities, then of their files' {@code order}
 * @param hash       SHA-256 over its files, in hexadecimal
 */
public record Framework(
        String id,
        String title,
        List<Priority> priorities,
        List<TextSection> texts,
        List<StrategyAction> actions,
        Settings settings,
        List<CaseColumn> extras,
        List<Measure> measures,
        String hash) {

    /**
     * A priority, or a group of measures shown with it.
     *
     * @param id     such as {@code justice}
     * @param title  such as {@code Procedural justice}
     * @param graded whether its measures are rolled up to a grade; key data are not
     */
    public record Priority(String id, String title, boolean graded) {}

    /** A section that commentary.csv fills, found there by its id. */
    public record TextSection(String id, String title, String introduction) {}

    /**
     * An action of the strategy.
     *
     * @param section where in the strategy it stands, such as {@code Information and communication}
     * @param action  what is to be done
     * @param owner   who leads it
     */
    public record StrategyAction(String section, String action, String owner) {}

    /**
     * @param loneRequiresAction what one Requires Action alone makes of a priority: a grade's name in files
     * @param carryForwardAnnual whether an annual measure's last grade counts until the next
     * @param baselineYear       the financial year, such as {@code 2019-20}, with which counts are compared month against
     *                           month and year against year; null where they are not
     * @param ripening           how many days after a quarter's end what is done still counts, for the measures that say
     *                           when it was done
     * @param parts              which parts of the pack are included or left out; what is not named is as usual
     * @param exceptional        periods that are no guide to what is usual, in the order of their first months
     */
    public record Settings(
            String loneRequiresAction,
            boolean carryForwardAnnual,
            @Nullable String baselineYear,
            int ripening,
            Map<Part, Boolean> parts,
            List<ExceptionalPeriod> exceptional) {

        /** The days for which things may still be done after a quarter's end, unless a framework says otherwise. */
        public static final int RIPENING = 28;

        /** Settings that say nothing of parts of the pack, and know no exceptional period. */
        public Settings(
                String loneRequiresAction, boolean carryForwardAnnual, @Nullable String baselineYear, int ripening) {
            this(loneRequiresAction, carryForwardAnnual, baselineYear, ripening, Map.of(), List.of());
        }

        /** Settings without such a year. */
        public Settings(String loneRequiresAction, boolean carryForwardAnnual) {
            this(loneRequiresAction, carryForwardAnnual, null, RIPENING);
        }

        /** Whether a part stands in the pack. */
        public boolean includes(Part part) {
            return parts.getOrDefault(part, part.isUsual());
        }

        /** Whether a part was asked for, so that the pack says so where its file was not supplied. */
        public boolean asksFor(Part part) {
            return parts.getOrDefault(part, false);
        }

        /** The same with other parts. */
        public Settings with(Map<Part, Boolean> others) {
            return new Settings(
                    loneRequiresAction, carryForwardAnnual, baselineYear, ripening, Map.copyOf(others), exceptional);
        }

        /** The same with exceptional periods. */
        public Settings with(List<ExceptionalPeriod> periods) {
            return new Settings(
                    loneRequiresAction, carryForwardAnnual, baselineYear, ripening, parts, List.copyOf(periods));
        }

        /** The exceptional periods that concern a measure. */
        public List<ExceptionalPeriod> exceptional(Measure measure) {
            return exceptional.stream()
                    .filter(period -> period.concerns(measure))
                    .toList();
        }
    }

    /** Whether an id is that of a measure, a priority or a section of text, which comments can be about. */
    public boolean hasPart(String id) {
        return Stream.of(
                        measures.stream().map(Measure::id),
                        priorities.stream().map(Priority::id),
                        texts.stream().map(TextSection::id))
                .flatMap(ids -> ids)
                .anyMatch(id::equals);
    }

    /** Whether any of its priorities is given a grade. */
    public boolean isGraded() {
        return priorities.stream().anyMatch(Priority::graded);
    }

    /**
     * The extract whose rows say which quarters are held: the crimes, wherever a measure counts them or what belongs to
     * them; otherwise what else its measures are taken from.
     */
    public Extract core() {
        List<Extract> counted =
                measures.stream().flatMap(measure -> extract(measure).stream()).toList();
        return Stream.of(Extract.CRIMES, Extract.AUDITS, Extract.TRAINING, Extract.FIGURES)
                .filter(counted::contains)
                .findFirst()
                .orElse(Extract.CRIMES);
    }

    private static Optional<Extract> extract(Measure measure) {
        Cases from = measure.from();
        if (from == null) {
            return measure.kind() == Kind.SUPPLIED ? Optional.of(Extract.FIGURES) : Optional.empty();
        }
        return Optional.of(
                switch (from.table()) {
                    case AUDITS -> Extract.AUDITS;
                    case OFFICERS -> Extract.TRAINING;
                    default -> Extract.CRIMES;
                });
    }

    /**
     * The framework of one unit's pack: its measures, the priorities that they belong to, and nothing that the force as a
     * whole promises.
     *
     * @param unit its name, which the title then holds
     */
    Framework ofUnit(String unit, List<Measure> ofUnits) {
        return new Framework(
                id,
                "%s: %s".formatted(title, unit),
                priorities.stream()
                        .filter(priority -> ofUnits.stream()
                                .anyMatch(measure -> measure.priority().equals(priority.id())))
                        .toList(),
                List.of(),
                List.of(),
                settings.with(Map.of(Part.UNITS, true)),
                extras,
                ofUnits,
                hash);
    }

    public List<Measure> measures(Priority priority) {
        return measures.stream()
                .filter(measure -> measure.priority().equals(priority.id()))
                .toList();
    }
}

package victimspack.disclose.hide;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import victimspack.measure.Breakdown;
import victimspack.measure.DisclosureClass;
import victimspack.measure.Slice;
import victimspack.measure.Span;

/**
 * In which forms a table could be published, in the order of the means: pooled periods come before merged categories, and
 * both before hiding. A table that was published keeps its form, since two forms side by side would tell more than each.
 */
final class Forms {

    private final Setting setting;
    private final Own own;
    private final Breakdown breakdown;

    Forms(Setting setting, Own own, Breakdown breakdown) {
        this.setting = setting;
        this.own = own;
        this.breakdown = breakdown;
    }

    /** The form of the class alone: four quarters together for personal tables, quarters for others. */
    List<Span> usual() {
        return kept().map(byQuarter -> byQuarter ? setting.single() : together())
                .orElseGet(() -> breakdown.disclosure() == DisclosureClass.PERSONAL ? together() : setting.single());
    }

    /** Whether some sealed public pack holds the table. */
    boolean isKept() {
        return kept().isPresent();
    }

    List<Table> all() {
        Table usual = Table.of(own.counted(), breakdown, usual());
        if (isKept()) {
            return List.of(asPublished(usual));
        }
        List<Table> forms = new ArrayList<>(List.of(usual));
        Table pooled = usual.isPooled() ? usual : Table.of(own.counted(), breakdown, together());
        if (pooled != usual) {
            forms.add(pooled);
        }
        if (breakdown.population().isEmpty() && breakdown.columns().size() == 1) {
            Merging.small(setting, own, pooled).ifPresent(forms::add);
        }
        return forms;
    }

    private Optional<Boolean> kept() {
        return setting.published().byQuarter(own.counted().measure().id(), breakdown.name());
    }

    private List<Span> together() {
        return setting.together(own.counted().series());
    }

    private Table asPublished(Table table) {
        Set<String> published = setting.published()
                .categories(own.counted().measure().id(), breakdown.name())
                .orElse(Set.of());
        if (!published.contains(Slice.OTHER)) {
            return table;
        }
        Set<String> small = new LinkedHashSet<>(table.rows().keySet());
        small.removeAll(published);
        return table.merging(small);
    }
}

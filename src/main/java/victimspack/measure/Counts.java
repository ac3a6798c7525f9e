package victimspack.measure;

import java.util.List;
import victimspack.extract.Quarter;
import victimspack.extract.mapping.Merged;

/**
 * What a framework's measures came to.
 *
 * @param framework the framework
 * @param quarters  every quarter held, from the first to the reported one
 * @param measures  one entry per measure, in the framework's order
 * @param merged    values of the crimes that the exports do not tell apart
 * @param cautions  which values are provisional, break a series or are of an exceptional time
 */
public record Counts(
        Framework framework,
        List<Quarter> quarters,
        List<Counted> measures,
        List<Merged> merged,
        List<Caution> cautions) {

    /** Every value is told from every other and, but for what the framework declares, can be compared with every other. */
    public Counts(Framework framework, List<Quarter> quarters, List<Counted> measures) {
        this(framework, quarters, measures, List.of(), DeclaredCautions.of(framework, quarters));
    }

    /** The quarter the pack is about. */
    public Quarter reported() {
        return quarters.get(quarters.size() - 1);
    }

    /** The cautions that concern a measure. */
    public List<Caution> cautions(Measure measure) {
        return cautions.stream()
                .filter(caution -> caution.measure().equals(measure.id()))
                .toList();
    }

    public Counted measure(String id) {
        return measures.stream()
                .filter(counted -> counted.measure().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no measure " + id));
    }
}

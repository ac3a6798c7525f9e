package victimspack.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import victimspack.disclose.Published;
import victimspack.disclose.Thresholds;
import victimspack.disclose.hide.Corrections;
import victimspack.disclose.hide.Disclosure;
import victimspack.grade.Results;
import victimspack.measure.DisclosureClass;
import victimspack.measure.Kind;
import victimspack.measure.Measure;
import victimspack.measure.Tally;
import victimspack.measure.framework.Frameworks;
import victimspack.pack.document.Edition;
import victimspack.pack.document.Pack;

/**
 * A public pack is the same whatever its hidden numbers are, from which every format is written: its values, intervals, sums of
 * quarters, process limits, differences, sentences, charts, texts in their place, sheets and files.
 */
class HiddenNumbersSayNothingTest {

    private static final Edition PUBLIC = new Edition("public", true, null, List.of());

    private static List<Measure> protectedRates() {
        return Frameworks.builtIn("victims-strategy").measures().stream()
                .filter(measure -> measure.disclosure() != DisclosureClass.OPEN && measure.kind() == Kind.RATE)
                .toList();
    }

    /** A pack in which few do not count in any protected measure, here and there one more or fewer. */
    private static GivenPack given(int... others) {
        GivenPack given = new GivenPack();
        protectedRates()
                .forEach(measure -> given.with(
                        measure.id(),
                        IntStream.range(0, 9)
                                .mapToObj(quarter -> Tally.of(
                                        50 + quarter % 3 * others.length,
                                        50 + quarter % 3 * others.length + others[quarter % others.length],
                                        others[quarter % others.length],
                                        0))
                                .toArray(Tally[]::new)));
        return given;
    }

    private static Pack shown(GivenPack given) {
        Results controlled = new Disclosure(new Thresholds(false), Published.NOTHING, List.of())
                .control(given.results(), Corrections.NONE)
                .results();
        return PackBuilder.build(controlled, given.material(), GivenPack.provenance(), PUBLIC);
    }

    @Test
    void ofMeasuresAllOfWhoseQuartersAreHidden() {
        assertThat(protectedRates()).hasSizeGreaterThan(8);

        assertThat(shown(given(2, 3))).isEqualTo(shown(given(3)));
        assertThat(given(2, 3).pack()).as("the numbers are others").isNotEqualTo(given(3).pack());
    }

    @Test
    void ofOneHiddenQuarterAmongShownOnes() {
        GivenPack one = new GivenPack().with("survey-response-rate", 47, 50);
        GivenPack other = new GivenPack().with("survey-response-rate", 38, 42);

        assertThat(shown(one)).isEqualTo(shown(other));
        assertThat(one.pack()).isNotEqualTo(other.pack());
    }
}

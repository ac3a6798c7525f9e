package victimspack.pack.appendix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import victimspack.pack.GivenPack;
import victimspack.pack.PlainText;
import victimspack.pack.document.Provenance;

class SourcesTest {

    private static String sources(Provenance provenance) {
        return PlainText.of(Sources.section(new GivenPack().results(), provenance));
    }

    @Test
    void aPublicPackTellsNoTotalFromWhichAHiddenNumberFollows() {
        assertThat(sources(GivenPack.provenance()))
                .contains("crimes.csv | [c] | [c] | 1 | 2 | 1 | 0\n")
                .contains("([c] confidential.)\n")
                .contains(
                        "(How many rows of records were read and accepted is not told, because hidden numbers could be "
                                + "worked out from it. Rows that were not accepted are counted in no figure.)")
                .endsWith("Rules of the extracts that rows broke: age-not-valid.\n");
    }

    @Test
    void aRestrictedPackTellsAll() {
        assertThat(sources(GivenPack.provenanceInFull()))
                .contains("crimes.csv | 1,204 | 1,200 | 1 | 2 | 1 | 0\n")
                .doesNotContain("[c]", "is not told")
                .endsWith("Rules of the extracts that rows broke\nRule | Times broken\nage-not-valid | 2\n");
    }
}

package victimspack.disclose.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A proof of one pack stands for another only where both tell the same to the last cell. */
class PublicPackTest {

    private static final String HEAD =
            "measure,period,numerator,denominator,pending,excluded,value,baseline,change,calculated_grade,status\r\n";
    private static final String MEASURES = HEAD + "m,2026-27-Q2,40,60,,,0.666667,,,Satisfactory,ok\r\n";
    private static final String BREAKDOWNS = HEAD.replace("period", "period,slice,category");
    private static final String FIRST = "m,2026-27-Q2,sex,F,30,40,,,0.750000,,,,ok\r\n";
    private static final String SECOND = "m,2026-27-Q2,sex,M,,,,,,,,,hidden\r\n";

    @Test
    void filesThatSayTheSameTellTheSame() {
        PublicPack pack = PublicPack.read(MEASURES, BREAKDOWNS + FIRST + SECOND);
        PublicPack again = PublicPack.read(MEASURES, BREAKDOWNS + FIRST + SECOND);
        assertThat(again).isEqualTo(pack).hasSameHashCodeAs(pack);
    }

    @Test
    void oneCellMoreTellsSomethingElse() {
        PublicPack pack = PublicPack.read(MEASURES, BREAKDOWNS + FIRST + SECOND);
        assertThat(PublicPack.read(MEASURES, BREAKDOWNS + FIRST + SECOND.replace(",,,,,,,,", ",3,,,,,,,")))
                .isNotEqualTo(pack);
        assertThat(PublicPack.read(MEASURES.replace("Satisfactory", ""), BREAKDOWNS + FIRST + SECOND))
                .isNotEqualTo(pack);
        assertThat(PublicPack.read(MEASURES, BREAKDOWNS + FIRST)).isNotEqualTo(pack);
    }
}

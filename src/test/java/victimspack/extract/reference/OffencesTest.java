package victimspack.extract.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OffencesTest {

    private final Offences offences = Offences.builtIn();

    @ParameterizedTest
    @CsvSource({
        "1, homicide",
        "4.10, homicide",
        "8N, violence-with-injury",
        "105A, violence-without-injury",
        "19C, rape",
        "17A, other-sexual-offences",
        "45, vehicle-offences",
        "49, other-theft",
        "92A, drug-trafficking",
        "92E, drug-possession",
        "10D, possession-of-weapons",
        "9A, public-order",
        "106, violence-without-injury",
        "99, miscellaneous",
        "53C, fraud",
        // Finer than the reference table.
        "8L, stalking-and-harassment",
        "8M, stalking-and-harassment",
        "8Q, stalking-and-harassment",
        "34A, robbery-of-business-property",
        "34B, robbery-of-personal-property",
        "28A, residential-burglary",
        "30B, non-residential-burglary",
        "4.4, death-or-serious-injury-unlawful-driving",
        "4.6, death-or-serious-injury-unlawful-driving",
        "4.8, death-or-serious-injury-unlawful-driving",
        "4.9, death-or-serious-injury-unlawful-driving",
        // As systems write them.
        "8n, violence-with-injury",
        "008N, violence-with-injury"
    })
    void codesHaveTheirSubgroups(String code, String subgroup) {
        assertThat(offences.subgroupOf(code)).map(Subgroup::code).contains(subgroup);
    }

    @ParameterizedTest
    @CsvSource({"0", "8ZZ", "8Q*", "homicide"})
    void othersHaveNone(String code) {
        assertThat(offences.subgroupOf(code)).isEmpty();
    }

    @Test
    void everySubgroupIsReached() {
        assertThat(offences.all().stream()
                        .map(offence -> offence.subgroup().code())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(Subgroup.codes());
    }

    @Test
    void thereAreTheHomeOfficesSubgroupsAndFraud() {
        assertThat(Subgroup.codes()).hasSize(24).doesNotContain("not-known");
        assertThat(Subgroup.groups())
                .containsExactly(
                        "violence-against-the-person",
                        "sexual-offences",
                        "robbery",
                        "theft",
                        "criminal-damage-and-arson",
                        "drug-offences",
                        "possession-of-weapons",
                        "public-order",
                        "miscellaneous",
                        "fraud",
                        "not-known");
    }
}

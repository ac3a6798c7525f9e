package victimspack.publish.sealed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import victimspack.extract.Quarter;

class PackNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-27-Q1",
                "2026-27-Q1-draft",
                "2026-27-Q1-restricted",
                "2026-27-Q1-r2",
                "2026-27-Q1-restricted-r12-draft"
            })
    void readsWhatItWrites(String name) {
        assertThat(PackName.parse(name)).map(PackName::toString).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"example", "2026-27", "2026-28-Q1", "2026-27-Q5", "2026-27-Q1-r1", "2026-27-Q1-r02", ".making-1"
            })
    void knowsNoOther(String name) {
        assertThat(PackName.parse(name)).isEmpty();
    }

    @Test
    void saysWhatItMeans() {
        assertThat(PackName.parse("2026-27-Q1-restricted-r3-draft"))
                .contains(new PackName(new Quarter(2026, 1), true, 3, true));
    }
}

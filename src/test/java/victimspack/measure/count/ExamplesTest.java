package victimspack.measure.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import victimspack.measure.Framework;
import victimspack.measure.framework.Frameworks;

class ExamplesTest {

    static List<String> frameworks() {
        return Frameworks.builtIn();
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void examplesOfEveryShippedFrameworkHold(String name) {
        Framework framework = Frameworks.builtIn(name);
        assertThat(Examples.run(framework))
                .extracting(Examples.Failure::message)
                .isEmpty();
    }
}

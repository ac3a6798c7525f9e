package victimspack.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import victimspack.extract.Quarter;
import victimspack.job.RunRequest;

/** The options of revise: no quarter is revised that was not named. */
final class ReviseOptions extends QuarterlyOptions {

    @Option(
            names = "--quarter",
            required = true,
            paramLabel = "QUARTER",
            converter = NamedQuarterConverter.class,
            description = "the quarter to revise, such as 2026-27-Q2")
    private @Nullable Quarter quarter;

    RunRequest request() {
        return request(Optional.ofNullable(quarter), Optional.empty(), false);
    }

    /** Reads a quarter. */
    static final class NamedQuarterConverter implements ITypeConverter<Quarter> {
        @Override
        public Quarter convert(String text) {
            return quarter(text, "");
        }
    }
}

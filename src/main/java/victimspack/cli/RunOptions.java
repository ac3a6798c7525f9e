package victimspack.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import victimspack.extract.Quarter;
import victimspack.job.RunRequest;

/** The options of the commands that are about one quarter, which is the last where none is named. */
final class RunOptions extends QuarterlyOptions {

    @Option(
            names = "--quarter",
            paramLabel = "QUARTER",
            converter = QuarterConverter.class,
            description =
                    "the quarter to report, such as 2026-27-Q2, or last: the last one that the crimes cover (default: last)")
    private @Nullable QuarterChoice quarter;

    RunRequest request(Optional<String> sealBy, boolean dryRun) {
        return request(quarter == null ? Optional.empty() : quarter.named(), sealBy, dryRun);
    }

    /** A quarter by its name, or the last one where none is named. */
    record QuarterChoice(Optional<Quarter> named) {}

    /** Reads a quarter, or last. */
    static final class QuarterConverter implements ITypeConverter<QuarterChoice> {
        @Override
        public QuarterChoice convert(String text) {
            if (text.equals("last")) {
                return new QuarterChoice(Optional.empty());
            }
            return new QuarterChoice(Optional.of(quarter(text, ", or last")));
        }
    }
}

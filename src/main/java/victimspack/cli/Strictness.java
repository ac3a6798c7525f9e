package victimspack.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What a command is to fail on though it did its work. */
final class Strictness {

    private enum FailOn {
        WARN
    }

    @Option(
            names = "--fail-on",
            arity = "1",
            paramLabel = "warn",
            converter = Converter.class,
            description = "exit with 1 where there were warnings")
    private @Nullable FailOn failOn;

    boolean failsOnWarnings() {
        return failOn == FailOn.WARN;
    }

    /** Reads what to fail on. */
    private static final class Converter implements ITypeConverter<FailOn> {

        @Override
        public FailOn convert(String text) {
            if (text.equals("warn")) {
                return FailOn.WARN;
            }
            throw new TypeConversionException("'%s' is nothing to fail on: expected warn".formatted(text));
        }
    }
}

package victimspack.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads what to fail on. */
final class FailOnConverter implements ITypeConverter<FailOn> {

    @Override
    public FailOn convert(String text) {
        if (text.equals("warn")) {
            return FailOn.WARN;
        }
        throw new TypeConversionException("'%s' is nothing to fail on: expected warn".formatted(text));
    }
}

package victimspack.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads what to fail on. */
final class FailOnConverter implements ITypeConverter<Boolean> {

    @Override
    public Boolean convert(String text) {
        if (text.equals("warn")) {
            return true;
        }
        throw new TypeConversionException("'%s' is nothing to fail on: expected warn".formatted(text));
    }
}

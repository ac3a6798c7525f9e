package victimspack.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import victimspack.measure.Framework;
import victimspack.measure.framework.Frameworks;

/** The frameworks that come with the program, as commands are given them. */
final class BuiltIn {

    /** The one that is meant where none is named. */
    static final String USUAL = "victims-strategy";

    private BuiltIn() {}

    /**
     * The framework of a name.
     *
     * @throws ParameterException where the program has none of that name, with those it has
     */
    static Framework framework(CommandSpec spec, String name) {
        List<String> names = Frameworks.builtIn();
        if (!names.contains(name)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "'%s' is no framework of the program: expected one of %s."
                            .formatted(name, String.join(", ", names)));
        }
        return Frameworks.builtIn(name);
    }
}

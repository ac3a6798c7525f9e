package victimspack.pack;

import java.util.Map;
import victimspack.measure.Framework;
import victimspack.measure.Part;
import victimspack.measure.framework.Frameworks;

/** A framework that says which parts of the pack it includes. */
public final class ChosenParts {

    private ChosenParts() {}

    public static Framework of(Map<Part, Boolean> parts) {
        Framework usual = Frameworks.builtIn("victims-code-audit");
        return new Framework(
                usual.id(),
                usual.title(),
                usual.priorities(),
                usual.texts(),
                usual.actions(),
                usual.settings().with(parts),
                usual.extras(),
                usual.measures(),
                usual.hash());
    }
}

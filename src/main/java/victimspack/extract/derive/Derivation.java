package victimspack.extract.derive;

import victimspack.extract.rule.ParsedRow;

/** Works out the derived columns of a row that breaks no rule. */
@FunctionalInterface
public interface Derivation {

    void derive(ParsedRow row);
}

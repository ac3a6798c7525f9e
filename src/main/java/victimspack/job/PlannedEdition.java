package victimspack.job;

import java.util.ArrayList;
import java.util.List;
import victimspack.publish.sealed.PackName;

/**
 * The edition of a quarter's pack that a run is to make.
 *
 * @param name    of the folder in which it is to be published
 * @param reasons why each revision was made, the second edition's first; empty for the first edition
 */
record PlannedEdition(PackName name, List<String> reasons) {

    /** The edition after this one. */
    PlannedEdition revised(String reason) {
        List<String> all = new ArrayList<>(reasons);
        all.add(reason);
        PackName next = new PackName(name.quarter(), name.restricted(), name.revision() + 1, false);
        return new PlannedEdition(next, List.copyOf(all));
    }
}

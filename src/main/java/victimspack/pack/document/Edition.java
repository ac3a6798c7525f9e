package victimspack.pack.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which edition of a quarter's pack is made.
 *
 * @param audience {@code public} or {@code restricted}
 * @param draft    whether it is still to be sealed
 * @param sealedBy who sealed it; null for a draft
 * @param reasons  why each revision was made, the second edition's first; empty for the first edition
 */
public record Edition(
        String audience, boolean draft, @Nullable String sealedBy, List<String> reasons) {

    /** 1 for the first edition, 2 and up for revisions. */
    public int revision() {
        return reasons.size() + 1;
    }

    /** The committee's word for who may read it. */
    public String publicity() {
        return isRestricted() ? "Non-public" : "Public";
    }

    public boolean isRestricted() {
        return audience.equals("restricted");
    }
}

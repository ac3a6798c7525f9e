package victimspack.pack.front;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import victimspack.extract.Quarter;
import victimspack.extract.cover.PackYaml;
import victimspack.grade.Results;
import victimspack.pack.document.Edition;
import victimspack.pack.document.Identity;
import victimspack.pack.document.Provenance;
import victimspack.pack.words.Words;
import victimspack.pack.written.ToBeCompleted;

/** Titles, period, marking and banner of a pack, from its results and from pack.yaml. */
public final class IdentityWords {

    private IdentityWords() {}

    /** The force that a pack with this front page is about. */
    public static String forceOf(PackYaml front) {
        return ToBeCompleted.or(front.force(), "force");
    }

    /** What a pack calls itself in each of its files. */
    public static Identity of(Results results, PackYaml front, Provenance provenance, Edition edition) {
        Quarter quarter = results.reported();
        String force = forceOf(front);
        return new Identity(
                results.counts().framework().title(),
                Words.quarter(quarter) + (edition.revision() > 1 ? ", revision " + edition.revision() : ""),
                quarter,
                force,
                force,
                marking(front, edition),
                banner(front, edition),
                edition.audience(),
                provenance.asOf(),
                List.of("victims of crime", "Victims' Code", "police performance", quarter.toString(), force),
                "victims-performance-" + quarter.toString().toLowerCase(Locale.ROOT));
    }

    /** A restricted pack names the paragraph under which it is not public on every page. */
    private static String marking(PackYaml front, Edition edition) {
        List<String> parts = new ArrayList<>();
        if (front.marking() != null) {
            parts.add(front.marking());
        }
        parts.add(edition.publicity());
        if (edition.isRestricted()) {
            parts.add(ToBeCompleted.or(front.schedule12a(), "paragraph of Schedule 12A"));
        }
        return String.join(" | ", parts);
    }

    private static @Nullable String banner(PackYaml front, Edition edition) {
        List<String> parts = new ArrayList<>();
        if (edition.draft()) {
            parts.add("DRAFT");
        }
        if (front.synthetic()) {
            parts.add("SYNTHETIC DATA");
        }
        return parts.isEmpty() ? null : String.join(" | ", parts);
    }
}

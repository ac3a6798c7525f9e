package victimspack.pack.workbook;

import java.util.ArrayList;
import java.util.List;
import victimspack.extract.cover.PackYaml;
import victimspack.grade.Results;
import victimspack.pack.document.Edition;
import victimspack.pack.document.Identity;
import victimspack.pack.document.Sheet;
import victimspack.pack.front.CoverTable;
import victimspack.pack.front.Lede;
import victimspack.pack.words.Standing;
import victimspack.pack.words.Words;
import victimspack.pack.written.Material;
import victimspack.pack.written.ToBeCompleted;

/** The workbook's first sheet: what it is, its period, its main message and whom to ask. */
final class CoverSheet {

    private CoverSheet() {}

    static Sheet of(Results results, Material material, Identity identity, Edition edition) {
        List<String> lines = new ArrayList<>();
        lines.add(Lede.of(new Standing(results)));
        lines.add("These are the tables of the committee's pack. The grades, sentences and charts of the pack are made "
                + "from the same numbers.");
        lines.add("Open matters were judged as of " + Words.day(identity.asOf()) + ".");
        if (edition.revision() > 1) {
            lines.add(CoverTable.revision(edition));
        }
        lines.add(edition.draft() ? "This is a draft." : sealed(edition));
        lines.add("Quarters are of the financial year, which begins in April.");
        lines.add("Contact: " + contact(material.front()));
        return new Sheet("Cover", identity.title(), SheetLines.text(identity, lines), null, List.of());
    }

    private static String sealed(Edition edition) {
        return "Sealed" + (edition.sealedBy() == null ? "." : " by " + Words.phrase(edition.sealedBy()) + ".");
    }

    private static String contact(PackYaml front) {
        PackYaml.Contact contact = front.contact();
        String email = contact == null ? null : contact.email();
        return ToBeCompleted.or(email, "contact");
    }
}

package victimspack.pack.appendix;

import java.util.List;
import victimspack.extract.cover.PackYaml;
import victimspack.pack.document.Block;
import victimspack.pack.words.Text;
import victimspack.pack.written.ToBeCompleted;

/** What is done so that everybody can read the pack, and whom to ask for another form. */
final class AccessibilityStatement {

    private AccessibilityStatement() {}

    static List<Block> of(PackYaml front) {
        return List.of(
                Text.body("The same content is published as a tagged PDF, as a web page and as a workbook, and its "
                        + "numbers as CSV files. Headings, lists and tables are marked as such; every chart has a "
                        + "text alternative and a table beside it; no meaning is carried by colour alone."),
                Text.body("To ask for another form, or to report a difficulty: " + contact(front.contact()) + "."));
    }

    private static String contact(PackYaml.@org.jspecify.annotations.Nullable Contact contact) {
        String email = contact == null ? null : contact.email();
        String phone = contact == null ? null : contact.phone();
        return email != null ? email : ToBeCompleted.or(phone, "contact");
    }
}

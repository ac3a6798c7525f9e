package victimspack.pack.appendix;

import java.util.List;
import victimspack.pack.document.Table;
import victimspack.pack.words.Heads;
import victimspack.pack.words.Tables;

/** Terms of the pack that a member of the public may not know. */
final class Glossary {

    private Glossary() {}

    static Table table() {
        List<Table.Head> heads = Heads.left("Term", 28).andLeft("Meaning", 72).fill();
        return Tables.figures(
                "table-glossary",
                "Terms used",
                heads,
                List.of(
                        Tables.row("Base", "The cases among which a measure counts; the N in n of N."),
                        Tables.row("Baseline", "The value with which a measure's value is compared for its grade."),
                        Tables.row(
                                "Enhanced Rights",
                                "Rights of the Victims' Code for victims of the most serious crime, persistently "
                                        + "targeted victims, and vulnerable or intimidated victims."),
                        Tables.row("Margin of error", "The range in which random variation alone could place a value."),
                        Tables.row("Moderated", "Graded by a person's judgement in place of the calculated grade."),
                        Tables.row("Percentage point", "The unit of the difference of two percentages."),
                        Tables.row("Victim Needs Assessment", "A review with a victim of the support they need."),
                        Tables.row(
                                "Victim Personal Statement",
                                "A victim's statement of how the crime has affected them."),
                        Tables.row("Victims' Code", "The Code of Practice for Victims of Crime in England and Wales."),
                        Tables.row(
                                "Victims' Right to Review",
                                "A victim's right to ask for a review of a decision to take no further action."),
                        Tables.row("Working day", "Monday to Friday, except bank holidays in England and Wales.")),
                List.of());
    }
}

package victimspack.pack.appendix;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import victimspack.pack.document.Block;
import victimspack.pack.document.Section;
import victimspack.pack.document.Table;
import victimspack.pack.words.Heads;
import victimspack.pack.words.SectionWords;
import victimspack.pack.words.Tables;

/** Terms that a pack uses and that a member of the public may not know. */
final class Glossary {

    /**
     * A term.
     *
     * @param word what a text holds that uses it, in lower case
     */
    private record Term(String title, String word, String meaning) {

        boolean isIn(String words) {
            return words.contains(word);
        }
    }

    private static final List<Term> TERMS = List.of(
            new Term(
                    "95% interval",
                    "95% interval",
                    "The range in which a value could well lie, given how many cases it rests on; such ranges hold the true"
                            + " value about 95 times in 100."),
            new Term("Base", "base ", "The cases among which a measure counts; the N in n of N."),
            new Term("Baseline", "baseline", "The value with which a measure's value is compared for its grade."),
            new Term(
                    "Common cause",
                    "common cause",
                    "The usual coming and going of a measure's months, without a sign of change."),
            new Term(
                    "Control chart",
                    "control chart",
                    "A measure's months about their mean, with limits outside which a month is out of the ordinary."),
            new Term(
                    "Enhanced Rights",
                    "enhanced right",
                    "Rights of the Victims' Code for victims of the most serious crime, persistently targeted victims, and"
                            + " vulnerable or intimidated victims."),
            new Term(
                    "Margin of error",
                    "margin of error",
                    "The range in which random variation alone could place a value."),
            new Term("Moderated", "moderated", "Graded by a person's judgement in place of the calculated grade."),
            new Term("Percentage point", "percentage point", "The unit of the difference of two percentages."),
            new Term(
                    "Process limits",
                    "process limit",
                    "The ends of the usual range, worked out from how much the months vary."),
            new Term(
                    "Usual range",
                    "usual range",
                    "Between the process limits: where nearly all months lie while nothing changes but by chance."),
            new Term("Victim Needs Assessment", "needs assessment", "A review with a victim of the support they need."),
            new Term(
                    "Victim Personal Statement",
                    "personal statement",
                    "A victim's statement of how the crime has affected them."),
            new Term(
                    "Victims' Code",
                    "victims' code",
                    "The Code of Practice for Victims of Crime in England and Wales."),
            new Term(
                    "Victims' Right to Review",
                    "right to review",
                    "A victim's right to ask for a review of a decision to take no further action."),
            new Term("Working day", "working day", "Monday to Friday, except bank holidays in England and Wales."));

    private Glossary() {}

    /** The terms that such sections use; empty where they use none. */
    static Optional<Section> of(List<Section> sections) {
        String words = SectionWords.of(sections).toLowerCase(Locale.ENGLISH);
        List<Table.Row> rows = TERMS.stream()
                .filter(term -> term.isIn(words))
                .map(term -> Tables.row(term.title(), term.meaning()))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of("glossary", "Glossary", List.of(table(rows))));
    }

    private static Block table(List<Table.Row> rows) {
        List<Table.Head> heads = Heads.left("Term", 28).andLeft("Meaning", 72).fill();
        return Tables.figures("table-glossary", "Terms used", heads, rows, List.of());
    }
}

package victimspack.pack.front;

import java.util.ArrayList;
import java.util.List;
import victimspack.extract.cover.PackYaml;
import victimspack.extract.cover.PackYaml.Committee;
import victimspack.pack.document.Edition;
import victimspack.pack.document.Identity;
import victimspack.pack.document.Table;
import victimspack.pack.words.Tables;
import victimspack.pack.words.Words;
import victimspack.pack.written.ToBeCompleted;

/** The table at the head of a committee report, its rows in the Corporation's order. */
public final class CoverTable {

    private CoverTable() {}

    static Table of(PackYaml front, Identity identity, Edition edition) {
        List<Table.Row> rows = new ArrayList<>();
        rows.add(lines("Committee(s)", committees(front)));
        rows.add(lines("Dated", dates(front)));
        rows.add(Tables.row("Subject", subject(front, identity)));
        if (edition.revision() > 1) {
            rows.add(Tables.row("Revision", revision(edition)));
        }
        rows.add(Tables.row("Public or Non-public", publicity(front, edition)));
        rows.addAll(answers(front));
        return Tables.facts("cover-table", "About this report", List.copyOf(rows));
    }

    private static List<Table.Row> answers(PackYaml front) {
        return List.of(
                fact(
                        "Which outcomes in the City Corporation's Corporate Plan does this proposal aim to "
                                + "impact directly?",
                        front.corporatePlanOutcomes()),
                fact("Does this proposal require extra revenue and/or capital spending?", front.extraSpending()),
                fact("If so, how much?", front.howMuch()),
                fact("What is the source of funding?", front.fundingSource()),
                fact(
                        "Has this funding source been agreed with the Chamberlain's Department?",
                        front.agreedWithChamberlain()),
                fact("Report of", front.reportOf()),
                fact("Report number", front.reportNumber()),
                Tables.row("For", Words.capital(ToBeCompleted.or(front.purpose(), "purpose"))),
                fact("Report author", front.reportAuthor()));
    }

    /** Such as {@code Revision 2. Reason: 14 crimes were reclassified.} */
    public static String revision(Edition edition) {
        List<String> reasons = edition.reasons();
        return "Revision %d. Reason: %s".formatted(edition.revision(), Words.sentence(reasons.get(reasons.size() - 1)));
    }

    private static String subject(PackYaml front, Identity identity) {
        String title = front.subject() == null ? identity.title() : front.subject();
        boolean dated = title.contains(identity.quarter().inWords());
        return dated ? title : title + ", " + identity.period();
    }

    private static String publicity(PackYaml front, Edition edition) {
        return edition.isRestricted()
                ? edition.publicity() + ": " + ToBeCompleted.or(front.schedule12a(), "paragraph of Schedule 12A")
                : edition.publicity();
    }

    private static List<String> committees(PackYaml front) {
        return front.committees().isEmpty()
                ? List.of(ToBeCompleted.or(null, "committee"))
                : front.committees().stream().map(Committee::name).toList();
    }

    private static List<String> dates(PackYaml front) {
        return front.committees().isEmpty()
                ? List.of(ToBeCompleted.or(null, "date"))
                : front.committees().stream()
                        .map(committee ->
                                committee.date() == null ? ToBeCompleted.or(null, "date") : Words.day(committee.date()))
                        .toList();
    }

    private static Table.Row lines(String what, List<String> lines) {
        return new Table.Cells(List.of(Table.Cell.of(what), Tables.lines(lines)));
    }

    private static Table.Row fact(String what, @org.jspecify.annotations.Nullable String supplied) {
        return Tables.row(what, ToBeCompleted.or(supplied, shortened(what)));
    }

    /** A question's gap names no more than its kind. */
    private static String shortened(String what) {
        return what.endsWith("?") ? "answer" : what.toLowerCase(java.util.Locale.ENGLISH);
    }
}

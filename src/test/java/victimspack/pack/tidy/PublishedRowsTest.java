package victimspack.pack.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import victimspack.extract.Quarter;
import victimspack.grade.Grader;
import victimspack.grade.History;
import victimspack.grade.Published;
import victimspack.grade.Results;
import victimspack.grade.RowChanges;
import victimspack.pack.GivenPack;
import victimspack.pack.appendix.Revisions;
import victimspack.publish.sealed.PublishedRows;

/** A pack read back through its tidy rows says what it said. */
class PublishedRowsTest {

    private static Results beside(Results now, Results then) {
        Quarter quarter = then.reported();
        Map<String, Published.Figure> figures =
                PublishedRows.figures(TidyRows.measures(then), then.counts().framework(), quarter);
        Published pack = new Published(quarter, quarter.toString(), figures, Map.of());
        return Grader.standing(
                now,
                List.of(),
                new History(
                        new TreeMap<>(Map.of(quarter, pack)),
                        (published, measure, quarters) -> Optional.of(new RowChanges(0, 0, 1))));
    }

    @Test
    void nothingIsRevisedOfEqualRecords() {
        Results results = new GivenPack().results();
        assertThat(beside(results, results).revisions()).isEmpty();
        assertThat(PublishedRows.figures(
                        TidyRows.measures(results), results.counts().framework(), results.reported()))
                .hasSizeGreaterThan(40);
    }

    @Test
    void whatDiffersIsFoundAndMarkedInTableAndFile() {
        Results then = new GivenPack().with("vcop-compliance", 150, 300).results();
        Results now = beside(new GivenPack().results(), then);
        assertThat(now.revisions())
                .extracting(revision -> revision.title())
                .containsExactly("Cases that meet the Victims' Code");
        assertThat(Revisions.values(now.revisions().get(0).published())).containsExactly("50.0% (150 of 300)");
        assertThat(Revisions.values(now.revisions().get(0).now())).containsExactly("80.0% (240 of 300)");
        assertThat(TidyRows.measures(now).stream()
                        .filter(row -> row.revision().equals("[r]"))
                        .map(row -> row.measure() + " " + row.period() + " " + row.numerator()))
                .containsExactly("vcop-compliance 2026-27-Q2 240");
        assertThat(Revisions.brief(now))
                .isEqualTo(
                        "Figures and grades that are not what was published, marked [r] and set out in Appendix B: one."
                                + " Grades among them: Cases that meet the Victims' Code (Jul to Sep 2026), from Requires Action to"
                                + " Satisfactory.");
    }
}

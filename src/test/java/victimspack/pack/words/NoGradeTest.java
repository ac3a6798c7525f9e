package victimspack.pack.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import victimspack.grade.Grade;
import victimspack.pack.document.Inline;
import victimspack.pack.document.Table;

class NoGradeTest {

    private static Table.Row row(Grade grade) {
        return new Table.Cells(List.of(Table.Cell.of("Measure"), Table.Cell.of(new Inline.Mark(grade, false))));
    }

    @Test
    void theWordsOfATableAreExplainedOnce() {
        assertThat(NoGrade.keyOf(List.of(
                        row(Grade.INSUFFICIENT_DATA),
                        row(Grade.SATISFACTORY),
                        row(Grade.NEW_MEASURE),
                        row(Grade.NEW_MEASURE))))
                .containsExactly(
                        "New measure: not enough earlier quarters to compare with; Insufficient data: fewer cases"
                                + " than a grade needs.");
    }

    @Test
    void gradesNeedNoExplanation() {
        assertThat(NoGrade.keyOf(List.of(row(Grade.REQUIRES_ACTION)))).isEmpty();
    }
}

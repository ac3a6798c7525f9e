package victimspack.publish.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import victimspack.grade.Grade;
import victimspack.pack.document.Inline;
import victimspack.pack.document.Table;

class ColumnWidthsTest {

    @Test
    void followsTheShares() {
        assertThat(ColumnWidths.of(table(List.of(50, 50), Table.Cell.of("a"), Table.Cell.of("b"))))
                .containsExactly(4819, 4819);
    }

    @Test
    void givesFactsANarrowerHeaderColumn() {
        Table facts = new Table("t", Table.Form.FACTS, "Facts", List.of(), List.of(), List.of());

        assertThat(ColumnWidths.of(facts)).containsExactly(3662, 5975);
    }

    @Test
    void breaksNoGradeInAGridOfFiveQuarters() {
        Table.Cell grade = Table.Cell.of(new Inline.Mark(Grade.SATISFACTORY, false));
        Table.Cell priority = Table.Cell.of("Professionalism of victim services");
        Table.Cell trend = Table.Cell.of("Worse");

        List<Integer> widths = ColumnWidths.of(
                table(List.of(22, 14, 14, 14, 14, 14, 8), priority, grade, grade, grade, grade, grade, trend));

        assertThat(widths.subList(1, 6)).allSatisfy(width -> assertThat(width).isBetween(1380, 1500));
        assertThat(widths.stream().mapToInt(Integer::intValue).sum()).isBetween(9600, Paper.TEXT_WIDTH);
    }

    private static Table table(List<Integer> shares, Table.Cell... cells) {
        List<Table.Head> heads = shares.stream()
                .map(share -> new Table.Head("Head", Table.Align.LEFT, share, false))
                .toList();
        Table.Row row = new Table.Cells(List.of(cells));
        return new Table("t", Table.Form.FIGURES, "Figures", heads, List.of(row), List.of());
    }
}

package victimspack.extract.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import victimspack.extract.cell.CellReader;
import victimspack.extract.cell.CellReaders;
import victimspack.extract.mapping.ExtraColumns;
import victimspack.store.CaseColumn;
import victimspack.store.CaseTable;

class SchemasTest {

    @ParameterizedTest
    @EnumSource
    void everyDeclarationIsSound(Extract extract) {
        Schema schema = Schemas.of(extract);

        assertThat(schema.all()).extracting(Column::name).doesNotHaveDuplicates();
        assertThat(schema.all()).extracting(Column::name).containsAll(schema.key());
        assertThat(schema.columns()).noneMatch(column -> column.presence() == Column.Presence.DERIVED);
        assertThat(schema.derived()).allMatch(column -> column.presence() == Column.Presence.DERIVED);
        assertThat(schema.columns())
                .filteredOn(column -> column.blankMeans() != null)
                .allSatisfy(column -> assertThat(
                                CellReaders.of(column, List.of()).read(String.valueOf(column.blankMeans())))
                        .isNotEqualTo(CellReader.NOT_VALID));
    }

    @Test
    void anExtraColumnCannotHideOneOfTheCaseTables() {
        Schema crimes = Schemas.of(Extract.CRIMES);

        assertThat(CaseTable.VICTIMS.columns())
                .extracting(CaseColumn::name)
                .allMatch(name -> crimes.column(name).isPresent() || ExtraColumns.TAKEN.contains(name));
        assertThat(CaseTable.CRIMES.columns())
                .extracting(CaseColumn::name)
                .allMatch(name -> crimes.column(name).isPresent() || ExtraColumns.TAKEN.contains(name));
    }
}

package victimspack.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnitFoldersTest {

    @Test
    void namesAreLettersDigitsAndHyphens() {
        assertThat(UnitFolders.of(List.of("Central East BCU", "Ynys M\u00f4n", "A/B: C?"))
                        .values())
                .containsExactly("central-east-bcu", "ynys-mon", "a-b-c");
    }

    @Test
    void twoUnitsNeverShareAFolder() {
        assertThat(UnitFolders.of(List.of("North", "north", "North!")).values())
                .containsExactly("north", "north-2", "north-3");
    }

    @Test
    void namesThatAFileSystemKeepsForItselfAreNotTaken() {
        assertThat(UnitFolders.of(List.of("CON", "com1", "..", "\u4e2d")).values())
                .containsExactly("unit-con", "unit-com1", "unit", "unit-2");
    }

    @Test
    void longNamesAreCut() {
        assertThat(UnitFolders.of(List.of("x".repeat(60))).values()).containsExactly("x".repeat(40));
    }
}

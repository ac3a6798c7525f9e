package victimspack.extract.file;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What usually parts the cells of an export; a mapping may name another character. */
public enum Delimiter {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t'),
    PIPE('|');

    private final char character;

    Delimiter(char character) {
        this.character = character;
    }

    public char character() {
        return character;
    }

    /** The name by which a mapping says it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Delimiter> ofCode(String code) {
        return Stream.of(values())
                .filter(delimiter -> delimiter.code().equals(code))
                .findFirst();
    }

    /** The first of them that a text holds. */
    public static Optional<Delimiter> in(String text) {
        return Stream.of(values())
                .filter(delimiter -> text.indexOf(delimiter.character) >= 0)
                .findFirst();
    }
}

package victimspack.pack.words;

import java.util.ArrayList;
import java.util.List;
import victimspack.extract.Quarter;
import victimspack.pack.document.Table;

/** Column heads of a table, made one after the other; their shares add up to 100. */
public final class Heads {

    private final List<Table.Head> heads = new ArrayList<>();

    private Heads() {}

    /** Begins with a head over text, which takes so many hundredths of the width. */
    public static Heads left(String text, int share) {
        return new Heads().andLeft(text, share);
    }

    /** One more head over text. */
    public Heads andLeft(String text, int share) {
        heads.add(new Table.Head(text, Table.Align.LEFT, share, false));
        return this;
    }

    /** One more head over numbers. */
    public Heads andRight(String text, int share) {
        heads.add(new Table.Head(text, Table.Align.RIGHT, share, false));
        return this;
    }

    /** One column per quarter, the last one being the reported quarter. */
    public Heads andQuarters(List<Quarter> quarters, Table.Align align, int share) {
        for (int i = 0; i < quarters.size(); i++) {
            boolean reported = i == quarters.size() - 1;
            heads.add(new Table.Head(quarters.get(i).inShort(), align, share, reported));
        }
        return this;
    }

    /** One more head over a month's numbers, marked where the month is in the reported quarter. */
    public Heads andMonth(String text, int share, boolean reported) {
        heads.add(new Table.Head(text, Table.Align.RIGHT, share, reported));
        return this;
    }

    /** The heads, the first column being widened by what the others leave of the 100. */
    public List<Table.Head> fill() {
        int rest = 100 - heads.stream().mapToInt(Table.Head::share).sum();
        Table.Head first = heads.get(0);
        List<Table.Head> filled = new ArrayList<>(heads);
        filled.set(0, new Table.Head(first.text(), first.align(), first.share() + rest, first.current()));
        return List.copyOf(filled);
    }
}

package victimspack.pack.written;

import java.util.List;
import java.util.Objects;
import victimspack.extract.Quarter;
import victimspack.grade.Judgement;
import victimspack.pack.document.Block;

/** What was written about measures, priorities and sections in the reported quarter. */
public record Commentary(List<Judgement> judgements, Quarter quarter) {

    /** What was written of one quarter; that of other quarters is left out. */
    public static Commentary of(Material material, Quarter quarter) {
        return new Commentary(material.judgements(), quarter);
    }

    /** The comments on something, in the order of the file, one block after the other. */
    public List<Block> on(String about) {
        return judgements.stream()
                .filter(judgement -> judgement.about().equals(about))
                .filter(judgement -> judgement.quarter().equals(quarter))
                .map(Judgement::comment)
                .filter(Objects::nonNull)
                .flatMap(comment -> CommentText.blocks(comment).stream())
                .toList();
    }
}

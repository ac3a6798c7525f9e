package victimspack.pack.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import victimspack.grade.Judgement;
import victimspack.pack.GivenPack;

/** Numbers in comments that the pack does not publish of the measure. */
class CommentNumbersTest {

    private static List<String> warnings(String comment) {
        GivenPack given = new GivenPack().with("referral-uptake", 20, 40, 22, 229);
        Judgement judgement = new Judgement("referral-uptake", GivenPack.REPORTED, comment, null, null, null, null, 7);
        return CommentNumbers.warnings(given.results(), List.of(judgement));
    }

    @Test
    void publishedNumbersDatesAndSpansOfTimeAreNoMatter() {
        assertThat(warnings(
                        "22 of 229 (9.6%) were taken up, after 20 in Q1 of 2026-27; from 6 August 2026 within 10 days"))
                .isEmpty();
    }

    @Test
    void othersAreAWarningWithTheLine() {
        assertThat(warnings("Of these 3 victims were men and 1,234 were not."))
                .containsExactly("commentary.csv, line 7: the text says 3 and 1,234, which are no published values of"
                        + " referral-uptake. Make sure that nobody can be recognised by it.");
    }

    @Test
    void numbersInWordsAreNumbers() {
        assertThat(warnings("It takes two minutes. Of these, three were men and Twenty or 20 were not."))
                .containsExactly("commentary.csv, line 7: the text says three, which is no published value of"
                        + " referral-uptake. Make sure that nobody can be recognised by it.");
    }

    @Test
    void soAreThoseOfModerationsAndOfCommentsOnPriorities() {
        GivenPack given = new GivenPack().with("referral-uptake", 20, 40, 22, 229);
        String priority = given.results()
                .result("referral-uptake", GivenPack.REPORTED)
                .orElseThrow()
                .measure()
                .priority();
        Judgement moderation =
                new Judgement("referral-uptake", GivenPack.REPORTED, null, null, "All but 3 of 229", null, null, 8);
        Judgement comment = new Judgement(
                priority, GivenPack.REPORTED, "22 were taken up, 1,771 of them late", null, null, null, null, 9);

        assertThat(CommentNumbers.warnings(given.results(), List.of(moderation, comment)))
                .containsExactly(
                        "commentary.csv, line 8: the text says 3, which is no published value of referral-uptake."
                                + " Make sure that nobody can be recognised by it.",
                        "commentary.csv, line 9: the text says 1,771, which is no published value of " + priority
                                + ". Make sure that nobody can be recognised by it.");
    }
}

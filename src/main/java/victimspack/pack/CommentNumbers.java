package victimspack.pack;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import victimspack.grade.Judgement;
import victimspack.grade.Results;
import victimspack.pack.document.TidyRow;

/** Finds numbers in commentary on a measure that the pack does not publish of it: they may be ones that it hides. */
public final class CommentNumbers {

    /** Periods and dates, which are no figures of a measure. */
    private static final Pattern TIME = Pattern.compile(
            "\\b(19|20)\\d\\d(-\\d\\d)*\\b|\\bQ(uarter )?[1-4]\\b|\\b\\d{1,2} (January|February|March|April|May|June|July|August|September"
                    + "|October|November|December)\\b|\\b\\d+[- ](hours?|(working )?days?|weeks?|months?|quarters?|years?)\\b");

    private static final Pattern NUMBER = Pattern.compile("\\d+(,\\d{3})*(\\.\\d+)?");

    private CommentNumbers() {}

    /** A sentence for each comment on a measure of the reported quarter with such numbers. */
    public static List<String> warnings(Results results, List<Judgement> judgements) {
        List<TidyRow> rows = Stream.concat(TidyRows.measures(results).stream(), TidyRows.breakdowns(results).stream())
                .toList();
        List<String> warnings = new ArrayList<>();
        for (Judgement judgement : judgements) {
            boolean ofMeasure =
                    results.result(judgement.about(), results.reported()).isPresent();
            if (ofMeasure && judgement.quarter().equals(results.reported()) && judgement.comment() != null) {
                Set<BigDecimal> published = published(results, rows, judgement.about());
                List<String> unknown = unknown(judgement.comment(), published);
                if (!unknown.isEmpty()) {
                    warnings.add(
                            "commentary.csv, line %d: %s no published value of %s. Make sure that nobody can be recognised by it."
                                    .formatted(
                                            judgement.line(),
                                            unknown.size() == 1 ? unknown.get(0) + " is" : Words.list(unknown) + " are",
                                            judgement.about()));
                }
            }
        }
        return warnings;
    }

    private static List<String> unknown(String comment, Set<BigDecimal> published) {
        List<String> unknown = new ArrayList<>();
        Matcher numbers = NUMBER.matcher(TIME.matcher(comment).replaceAll(" "));
        while (numbers.find()) {
            BigDecimal number = new BigDecimal(numbers.group().replace(",", ""));
            if (!published.contains(number.stripTrailingZeros())) {
                unknown.add(numbers.group());
            }
        }
        return unknown;
    }

    /** Counts as they are, and fractions as percentages of no, one or two decimals. */
    private static Set<BigDecimal> published(Results results, List<TidyRow> rows, String measure) {
        Set<BigDecimal> published = new HashSet<>();
        rows.stream()
                .filter(row -> row.measure().equals(measure))
                .flatMap(row -> Stream.of(
                        row.numerator(),
                        row.denominator(),
                        row.pending(),
                        row.excluded(),
                        row.value(),
                        row.lower(),
                        row.upper(),
                        row.baseline(),
                        row.change()))
                .forEach(number -> add(published, number));
        results.result(measure, results.reported())
                .ifPresent(result -> NUMBER.matcher(result.reason())
                        .results()
                        .forEach(found -> add(published, found.group().replace(",", ""))));
        return published;
    }

    private static void add(Set<BigDecimal> published, String number) {
        if (number.isEmpty()) {
            return;
        }
        BigDecimal exact = new BigDecimal(number).abs();
        published.add(exact.stripTrailingZeros());
        for (int places = 0; places <= 2; places++) {
            published.add(exact.setScale(places, RoundingMode.HALF_UP).stripTrailingZeros());
            published.add(exact.movePointRight(2)
                    .setScale(places, RoundingMode.HALF_UP)
                    .stripTrailingZeros());
        }
    }
}

package victimspack.pack.tidy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import victimspack.grade.Judgement;
import victimspack.grade.Result;
import victimspack.grade.Results;
import victimspack.measure.Measure;
import victimspack.pack.document.TidyRow;
import victimspack.pack.words.Words;

/** Finds numbers in commentary on a measure that the pack does not publish of it: they may be ones that it hides. */
public final class CommentNumbers {

    /** Periods and dates, which are no figures of a measure. */
    private static final Pattern TIME = Pattern.compile(
            "\\b(19|20)\\d\\d(-\\d\\d)*\\b|\\bQ(uarter )?[1-4]\\b|\\b\\d{1,2} (January|February|March|April|May|June|July|August|September"
                    + "|October|November|December)\\b|\\b(\\d+|two|three|four|five|six|seven|eight|nine|ten)[- ](minutes?|hours?|(working )?days?|weeks?|months?|quarters?|years?)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DIGITS = Pattern.compile("\\d+(,\\d{3})*(\\.\\d+)?");

    /** Small numbers as they are written in sentences; one is left out, which is rarely a number. */
    private static final List<String> WORDS =
            List.of("", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private static final Pattern NUMBER = Pattern.compile(
            "%s|\\b(%s)\\b".formatted(DIGITS, String.join("|", WORDS.subList(1, WORDS.size()))),
            Pattern.CASE_INSENSITIVE);

    private CommentNumbers() {}

    /** A sentence for each comment or moderation of the reported quarter, on a measure or a priority, with such numbers. */
    public static List<String> warnings(Results results, List<Judgement> judgements) {
        List<TidyRow> rows = Stream.concat(TidyRows.measures(results).stream(), TidyRows.breakdowns(results).stream())
                .toList();
        List<String> warnings = new ArrayList<>();
        for (Judgement judgement : judgements) {
            Set<String> measures = measures(results, judgement.about());
            if (!measures.isEmpty() && judgement.quarter().equals(results.reported())) {
                Set<BigDecimal> published = published(results, rows, measures);
                List<String> unknown = Stream.of(judgement.comment(), judgement.reason())
                        .filter(Objects::nonNull)
                        .flatMap(text -> unknown(text, published).stream())
                        .distinct()
                        .toList();
                if (!unknown.isEmpty()) {
                    warnings.add(sentence(judgement, unknown));
                }
            }
        }
        return warnings;
    }

    private static String sentence(Judgement judgement, List<String> unknown) {
        return "commentary.csv, line %d: the text says %s, which %s of %s. Make sure that nobody can be recognised by it."
                .formatted(
                        judgement.line(),
                        Words.list(unknown),
                        unknown.size() == 1 ? "is no published value" : "are no published values",
                        judgement.about());
    }

    /** The measure that a comment is about, or those of its priority. */
    private static Set<String> measures(Results results, String about) {
        return results.results().stream()
                .map(Result::measure)
                .filter(measure ->
                        measure.id().equals(about) || measure.priority().equals(about))
                .map(Measure::id)
                .collect(Collectors.toSet());
    }

    private static List<String> unknown(String comment, Set<BigDecimal> published) {
        List<String> unknown = new ArrayList<>();
        Matcher numbers = NUMBER.matcher(TIME.matcher(comment).replaceAll(" "));
        while (numbers.find()) {
            String found = numbers.group();
            int word = WORDS.indexOf(found.toLowerCase(Locale.ROOT));
            BigDecimal number = word < 0 ? new BigDecimal(found.replace(",", "")) : BigDecimal.valueOf(word + 1L);
            if (!published.contains(number.stripTrailingZeros())) {
                unknown.add(found);
            }
        }
        return unknown;
    }

    /** Counts as they are, and fractions as percentages of no, one or two decimals. */
    private static Set<BigDecimal> published(Results results, List<TidyRow> rows, Set<String> measures) {
        Set<BigDecimal> published = new HashSet<>();
        rows.stream()
                .filter(row -> measures.contains(row.measure()))
                .flatMap(row -> Stream.of(
                        row.numerator(),
                        row.denominator(),
                        row.pending(),
                        row.excluded(),
                        row.value(),
                        row.gradedNumerator(),
                        row.gradedDenominator(),
                        row.gradedValue(),
                        row.lower(),
                        row.upper(),
                        row.baseline(),
                        row.change()))
                .forEach(number -> add(published, number));
        measures.stream()
                .flatMap(measure -> results.result(measure, results.reported()).stream())
                .forEach(result -> DIGITS.matcher(result.reason())
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

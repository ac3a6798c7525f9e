package victimspack.quality;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import victimspack.extract.Quarter;
import victimspack.extract.Rule;
import victimspack.extract.Severity;
import victimspack.extract.schema.Extract;

/**
 * What a run's data are worth and what that means for a quarter's pack: what the screen, the page and the JSON show.
 *
 * @param findings from {@link GateFindings}, errors first
 */
public record QualityReport(Quarter quarter, DataQuality data, List<GateFinding> findings) {

    /**
     * @param maxQuarantined the largest share of a file's rows that may be quarantined, as a fraction
     * @param core           the extract without which there is nothing to report
     */
    public static QualityReport of(DataQuality data, Quarter quarter, double maxQuarantined, Extract core) {
        return new QualityReport(quarter, data, GateFindings.of(data, quarter, maxQuarantined, core));
    }

    /** The same with further findings after its own. */
    public QualityReport with(List<GateFinding> others) {
        return new QualityReport(
                quarter, data, Stream.concat(findings.stream(), others.stream()).toList());
    }

    /** The first finding that stops the run; empty where a pack can be made. */
    public Optional<GateFinding> firstError() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .findFirst();
    }

    /** Whether the gate found anything worse than a notice. */
    boolean gateWarns() {
        return findings.stream().anyMatch(finding -> finding.severity() != Severity.NOTICE);
    }

    /** Whether anything worse than a notice was found: in the rows, in whole files or by the gate. */
    public boolean hasWarnings() {
        return gateWarns()
                || data.notices().stream().anyMatch(problem -> problem.severity() != Severity.NOTICE)
                || data.broken().stream().anyMatch(found -> found.rule().severity() != Severity.NOTICE);
    }

    /** The rows of an extract that refer to a crime, and how many of those crimes are not there. */
    record Links(Extract extract, long referring, long orphans) {}

    List<Links> links() {
        return data.contents().stream()
                .filter(content -> content.extract() != Extract.CRIMES && content.extract() != Extract.AUDITS)
                .flatMap(content -> content.columns().stream()
                        .filter(column -> column.name().equals("crime_ref"))
                        .map(column ->
                                new Links(content.extract(), column.total().known(), data.orphans(content.extract()))))
                .toList();
    }

    /** A rule that rows break anywhere, and how often. */
    record RuleTotal(Rule rule, long count) {}

    List<RuleTotal> rules() {
        return List.of(Rule.values()).stream()
                .map(rule -> new RuleTotal(
                        rule,
                        data.broken().stream()
                                        .filter(found -> found.rule().code().equals(rule.code()))
                                        .mapToLong(found -> found.rule().count())
                                        .sum()
                                + data.notices().stream()
                                        .filter(problem -> problem.code().equals(rule.code()))
                                        .count()))
                .filter(total -> total.count() > 0)
                .toList();
    }
}

package victimspack.quality;

import victimspack.extract.Severity;

/**
 * Something that speaks against making a pack from the data, or that its reader must know.
 *
 * @param severity an error stops the run; a warning is shown and may stop what follows; a notice is shown
 * @param code     stable name, such as {@code month-without-rows}
 * @param sentence for the analyst
 */
public record GateFinding(Severity severity, String code, String sentence) {

    static GateFinding error(String code, String sentence) {
        return new GateFinding(Severity.ERROR, code, sentence);
    }

    public static GateFinding notice(String code, String sentence) {
        return new GateFinding(Severity.NOTICE, code, sentence);
    }

    public static GateFinding warning(String code, String sentence) {
        return new GateFinding(Severity.WARNING, code, sentence);
    }
}

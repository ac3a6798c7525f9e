package victimspack.sample;

/**
 * One victim of a crime as the extracts see it; all texts as written, blank where not known.
 *
 * @param type      person or business
 * @param repeat    whether an earlier crime of the last year has the same person
 * @param diligence 0 to below 1: how well this victim is looked after, 0 best; makes good or poor service go together
 */
record Victim(
        String ref,
        String type,
        String age,
        String sex,
        String ethnicity,
        String enhanced,
        String vulnerability,
        String severity,
        boolean repeat,
        double diligence) {

    boolean person() {
        return type.equals("person");
    }

    boolean enhancedPriority() {
        return !enhanced.isEmpty();
    }
}

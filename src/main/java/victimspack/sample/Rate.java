package victimspack.sample;

/**
 * The story of the sample: the level of each rate in each of the last nine quarters, in per cent. Earlier quarters have the
 * first level.
 *
 * <p>In the newest quarter, graded against the previous four quarters with a tolerance of 2 points (survey and audit answers:
 * four quarters pooled), the rates are chosen to give:
 *
 * <table>
 * <caption>Intended grades in the newest quarter</caption>
 * <tr><th>Priority</th><th>Satisfactory</th><th>Close Monitoring</th><th>Requires Action</th></tr>
 * <tr><td>Information and communication: Satisfactory</td><td>satisfaction-communication, recorded-within-24h,
 *     crime-number-within-5-days</td><td>victim-contract</td><td></td></tr>
 * <tr><td>Procedural justice: Requires Action</td><td>satisfaction-case-handling, disengagement</td>
 *     <td>satisfaction-case-outcome</td><td>vna-completion, training-completion ({@link TrainingFile}: a new course has fallen
 *     due)</td></tr>
 * <tr><td>Multi-agency working: Close Monitoring</td><td>referral-uptake</td><td>satisfaction-justice-process</td>
 *     <td>referral-within-2-days, moderated to Close Monitoring ({@link ReferralsFile}: twelve days of outage)</td></tr>
 * <tr><td>Professionalism: Satisfactory</td><td>vcop-compliance, vcop-updates-on-time, both audit measures</td>
 *     <td>vps-offered</td><td></td></tr>
 * <tr><td>Survey: Satisfactory</td><td>satisfaction-overall</td><td></td><td></td></tr>
 * </table>
 *
 * <p>satisfaction-vva, vrr-decided-in-30-days and the quarterly support-disengagement have too few rows: Insufficient data.
 * In the history, crime-number-within-5-days dips in 2025-26-Q2, vcop-updates-on-time in 2025-26-Q4, and
 * referral-within-2-days begins to fall in 2026-27-Q1.
 */
enum Rate {
    RECORDED_IN_24_HOURS(90.5, 91, 91.2, 92, 92.4, 93, 93.1, 93.6, 94.2),
    ACKNOWLEDGED(82, 83, 84, 85, 80, 86, 88, 89.5, 91.5),
    CONTRACT_COMPLETED(48, 51, 53, 55, 56, 57, 57.5, 56.5, 54.2),
    NEEDS_ASSESSED(70, 73, 75, 78, 80, 81, 82, 80.5, 74.2),
    DISENGAGED(19, 18.5, 18.2, 17.5, 17, 16.8, 16.5, 16.6, 16.2),
    REFERRED_IN_TIME(78, 80, 83, 84, 85, 86, 86, 82, 84),
    UPDATED_IN_TIME(85, 85.5, 86, 86.5, 87, 87, 83.4, 86.5, 88),
    STATEMENT_OFFERED(76, 77, 77.5, 79, 80, 80.5, 81, 81.5, 79.7),
    STATEMENT_TAKEN(26, 26, 27, 27, 28, 28, 29, 29, 29),
    SUPPORT_DISENGAGED(24, 24, 23, 23, 22, 22, 21, 21, 20),
    SURVEY_ANSWERED(9, 9, 9.5, 9.5, 10, 10, 10.5, 10.5, 11),
    SATISFIED_COMMUNICATION(58, 59, 60, 60, 62, 63, 65, 66, 67),
    SATISFIED_CASE_HANDLING(62, 62, 63, 63, 62, 63, 62, 62, 63),
    SATISFIED_CASE_OUTCOME(52, 52, 51, 51, 50, 48.5, 48, 47.6, 47.2),
    SATISFIED_TREATMENT(70, 70, 71, 71, 72, 72, 72, 73, 73),
    SATISFIED_FOLLOW_UP(54, 55, 55, 56, 57, 57, 56, 56, 57),
    SATISFIED_JUSTICE_PROCESS(55, 55, 54, 53, 52, 50, 49.5, 49, 48.5),
    SATISFIED_ADVOCATE(80, 80, 80, 80, 80, 80, 80, 80, 80),
    SATISFIED_OVERALL(64, 65, 66, 66, 67, 67, 68, 68, 69),
    WOULD_RECOMMEND(74, 74, 75, 75, 76, 76, 77, 77, 77),
    WANTED_SUPPORT(21, 20, 21, 20, 20, 19, 20, 20, 20),
    AUDITED_COMPLIANT(84, 84, 85, 85, 86, 87, 87, 88, 88),
    AUDITED_GOOD_SERVICE(80, 80, 81, 81, 81, 82, 82, 81, 82),
    CRIMES(101, 97, 99, 102, 104, 98, 97, 100, 102);

    private final double[] perCent;

    Rate(double... perCent) {
        this.perCent = perCent;
    }

    /** The level, 1 for 100 per cent, that many quarters before the last one. */
    double before(int quarters) {
        return perCent[Math.max(0, perCent.length - 1 - quarters)] / 100;
    }
}

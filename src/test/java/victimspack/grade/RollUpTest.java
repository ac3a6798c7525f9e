package victimspack.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static victimspack.grade.Grade.CLOSE_MONITORING;
import static victimspack.grade.Grade.INSUFFICIENT_DATA;
import static victimspack.grade.Grade.NEW_MEASURE;
import static victimspack.grade.Grade.NOT_GRADED;
import static victimspack.grade.Grade.REQUIRES_ACTION;
import static victimspack.grade.Grade.SATISFACTORY;

import java.util.List;
import org.junit.jupiter.api.Test;
import victimspack.measure.Framework;

class RollUpTest {

    @Test
    void twoRequiringActionRequireAction() {
        assertThat(reason(REQUIRES_ACTION, REQUIRES_ACTION, SATISFACTORY))
                .isEqualTo(
                        "Requires Action: of its three graded measures, two are at Requires Action and one is Satisfactory; two or"
                                + " more at Requires Action make a priority Requires Action.");
    }

    /** As the committee published it: one Requires Action, one Close Monitoring and one Satisfactory. */
    @Test
    void oneRequiringActionIsCloseMonitoring() {
        assertThat(reason(REQUIRES_ACTION, CLOSE_MONITORING, SATISFACTORY))
                .isEqualTo(
                        "Close Monitoring: of its three graded measures, one is at Requires Action, one is at Close Monitoring and one is"
                                + " Satisfactory; one at Requires Action makes a priority Close Monitoring.");
        assertThat(reason(REQUIRES_ACTION))
                .isEqualTo(
                        "Close Monitoring: its one graded measure is at Requires Action; one at Requires Action makes a"
                                + " priority Close Monitoring.");
    }

    @Test
    void twoAtCloseMonitoringAreCloseMonitoring() {
        assertThat(reason(CLOSE_MONITORING, CLOSE_MONITORING))
                .isEqualTo(
                        "Close Monitoring: of its two graded measures, both are at Close Monitoring; two or more at Close"
                                + " Monitoring make a priority Close Monitoring.");
        assertThat(reason(REQUIRES_ACTION, CLOSE_MONITORING, CLOSE_MONITORING))
                .isEqualTo(
                        "Close Monitoring: of its three graded measures, one is at Requires Action and two are at Close Monitoring; two"
                                + " or more at Close Monitoring make a priority Close Monitoring.");
    }

    @Test
    void onlyOneAtCloseMonitoringIsSatisfactory() {
        assertThat(reason(SATISFACTORY, CLOSE_MONITORING))
                .isEqualTo(
                        "Satisfactory: of its two graded measures, one is at Close Monitoring and one is Satisfactory; a priority"
                                + " with only one at Close Monitoring is Satisfactory.");
    }

    @Test
    void allSatisfactoryAreSatisfactory() {
        assertThat(reason(SATISFACTORY, SATISFACTORY, SATISFACTORY))
                .isEqualTo(
                        "Satisfactory: of its three graded measures, all are Satisfactory; a priority is Satisfactory when all"
                                + " its graded measures are.");
    }

    @Test
    void whatIsNoGradeIsNotCounted() {
        assertThat(reason(NEW_MEASURE, INSUFFICIENT_DATA)).isEqualTo("Not graded: none of its measures has a grade.");
        assertThat(rollUp("close-monitoring").grade()).isEqualTo(NOT_GRADED);
        assertThat(rollUp("close-monitoring", NEW_MEASURE, SATISFACTORY).grade())
                .isEqualTo(SATISFACTORY);
    }

    @Test
    void aFrameworkMayDecideOtherwiseOnALoneRequiresAction() {
        assertThat(rollUp("requires-action", REQUIRES_ACTION, SATISFACTORY).grade())
                .isEqualTo(REQUIRES_ACTION);
        assertThat(rollUp("Requires Action", REQUIRES_ACTION, CLOSE_MONITORING, CLOSE_MONITORING)
                        .reason())
                .endsWith("; one at Requires Action makes a priority Requires Action.");
        assertThat(rollUp("satisfactory", REQUIRES_ACTION, CLOSE_MONITORING).grade())
                .isEqualTo(SATISFACTORY);
        assertThat(rollUp("satisfactory", REQUIRES_ACTION, CLOSE_MONITORING, CLOSE_MONITORING)
                        .grade())
                .isEqualTo(CLOSE_MONITORING);
    }

    private static String reason(Grade... grades) {
        return rollUp("close-monitoring", grades).reason();
    }

    private static RollUp rollUp(String lone, Grade... grades) {
        return RollUp.of(List.of(grades), new Framework.Settings(lone, false));
    }
}

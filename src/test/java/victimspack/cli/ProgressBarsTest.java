package victimspack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProgressBarsTest {

    private static final String UP_ONE = "\r\u001b[1A\u001b[J";
    private static final String UP_TWO = "\r\u001b[2A\u001b[J";

    private final AtomicLong time = new AtomicLong();
    private final StringWriter terminal = new StringWriter();
    private ProgressBars bars;

    @BeforeEach
    void begin() {
        time.set(1_000_000_000L);
        bars = new ProgressBars(new PrintWriter(terminal), time::get);
    }

    private void seconds(double later) {
        time.addAndGet((long) (later * 1e9));
    }

    /** What has been written since this was last asked. */
    private String drawn() {
        String text = terminal.toString().replace(System.lineSeparator(), "\n");
        terminal.getBuffer().setLength(0);
        return text;
    }

    @Test
    void tellRowsRateAndTimeLeft() {
        bars.started("load crimes");
        assertThat(drawn()).isEqualTo("load crimes\n");
        seconds(0.1);
        bars.rows("load crimes", 0, 0);
        assertThat(drawn()).isEqualTo(UP_ONE + "load crimes           [------------]   0%          0 rows\n");
        seconds(2);
        bars.rows("load crimes", 30_000, 0.25);
        assertThat(drawn())
                .isEqualTo(
                        UP_ONE + "load crimes           [###---------]  25%     30,000 rows    15,000/s 0:06 left\n");
        seconds(398);
        bars.rows("load crimes", 6_000_000, 0.5);
        assertThat(drawn())
                .isEqualTo(
                        UP_ONE + "load crimes           [######------]  50%  6,000,000 rows    15,000/s 6:40 left\n");
    }

    @Test
    void afterARestartCountFromWhereItStopped() {
        bars.started("load crimes");
        bars.rows("load crimes", 50_000, 0.5);
        drawn();
        seconds(10);
        bars.rows("load crimes", 70_000, 0.7);
        assertThat(drawn())
                .isEqualTo(
                        UP_ONE + "load crimes           [########----]  70%     70,000 rows     2,000/s 0:15 left\n");
    }

    @Test
    void areNotDrawnMoreThanTenTimesASecond() {
        bars.started("load crimes");
        bars.rows("load crimes", 1_000, 0.1);
        drawn();
        seconds(0.09);
        bars.rows("load crimes", 2_000, 0.2);
        assertThat(drawn()).isEmpty();
        seconds(0.01);
        bars.rows("load crimes", 3_000, 0.3);
        assertThat(drawn()).contains(" 3,000 rows");
    }

    @Test
    void leaveWhatIsSaidAboveThem() {
        bars.started("load crimes");
        bars.started("load surveys");
        assertThat(drawn()).isEqualTo("load crimes\n" + UP_ONE + "load crimes\nload surveys\n");
        bars.ended("load surveys", "load surveys   12 rows\n");
        assertThat(drawn()).isEqualTo(UP_TWO + "load surveys   12 rows\nload crimes\n");
        bars.say("The store was damaged.\n");
        assertThat(drawn()).isEqualTo(UP_ONE + "The store was damaged.\nload crimes\n");
        bars.ended("load crimes", "load crimes   3 rows\n");
        assertThat(drawn()).isEqualTo(UP_ONE + "load crimes   3 rows\n");
        bars.started("reconcile");
        assertThat(drawn()).isEqualTo("reconcile\n");
    }
}

package victimspack.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.cli.Main;

/** The framework national-priorities on the figures of the statement published in May 2022, as a run shows them. */
class NationalPrioritiesTest {

    @TempDir
    private static Path work;

    private static String page;

    @BeforeAll
    static void run() throws IOException {
        assertThat(Main.run(new String[] {
                    "run",
                    "--quiet",
                    "--input",
                    Shipped.sample("national-priorities").toString(),
                    "--output",
                    work.resolve("reports").toString(),
                    "--work",
                    work.resolve("work").toString()
                }))
                .isZero();
        page = Files.readString(work.resolve("reports/2021-22-Q4-draft/victims-performance-2021-22-q4.html"))
                .replaceAll("(?s)<head>.*</head>", "")
                .replaceAll("<[^>]+>", " ")
                .replaceAll("\\s+", " ");
    }

    @Test
    void monthAgainstMonth() {
        assertThat(page)
                .contains("Reduce neighbourhood crime: March 2022 compared with March 2020")
                .contains("Burglary 23 12 −47.8% Down")
                .contains("Robbery 5 9 +80.0% Up")
                .contains("Theft of a motor vehicle 6 5 −16.7% Down")
                .contains("Theft from a motor vehicle 10 29 +190.0% Up")
                .contains("Theft from the person 47 112 +138.3% Up");
    }

    @Test
    void yearAgainstYear() {
        assertThat(page)
                .contains("12 months to March 2022 compared with 2019-20")
                .contains("Burglary 334 229 −31.4% Down")
                .contains("Robbery 158 111 −29.7% Down")
                .contains("Theft of a motor vehicle 38 49 +28.9% Up")
                .contains("Theft from a motor vehicle 170 155 −8.8% Down")
                .contains("Theft from the person 903 799 −11.5% Down");
    }

    @Test
    void nilIsAFigureAndWhatIsNotPublishedSaysWhy() {
        assertThat(page)
                .contains(
                        "Homicides Murders and other homicides recorded by the force. January to March 2022: 0 (none).")
                .contains("surveys were on hold.")
                .contains(
                        "Police referrals into drug treatment Referrals into drug treatment by the force. January to March "
                                + "2022: 29.");
    }

    @Test
    void nothingIsSaidOfGrades() {
        assertThat(page)
                .contains("measures are shown for January to March 2022; none of them is graded.")
                .doesNotContain("Appendix A")
                .doesNotContain("Grade of each priority")
                .doesNotContain("No milestones were supplied");
    }
}

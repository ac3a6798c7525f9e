package victimspack.framework;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import victimspack.extract.ExtractSettings;
import victimspack.extract.Quarter;
import victimspack.grade.Result;
import victimspack.grade.Results;
import victimspack.job.PackRun;
import victimspack.job.Progress;
import victimspack.job.RunRequest;
import victimspack.job.settings.StoreKeySource;
import victimspack.measure.framework.Frameworks;

/** The frameworks of the program on the sample inputs that come with them, counted and graded as a run does. */
final class Shipped {

    private Shipped() {}

    static Path sample(String framework) {
        return Path.of("samples", framework);
    }

    /** @param work a folder of the test's own */
    static Results results(String framework, Path work) {
        String any = Frameworks.builtIn(framework).measures().get(0).id();
        RunRequest request = new RunRequest(
                sample(framework),
                work.resolve("reports"),
                work.resolve("work"),
                Optional.empty(),
                framework,
                "public",
                Optional.empty(),
                Optional.empty(),
                0.05,
                ExtractSettings.defaults(),
                StoreKeySource.USUAL,
                false,
                true);
        return new PackRun(request, Progress.SILENT, Clock.systemUTC())
                .explain(any, false)
                .results();
    }

    static Result result(Results results, String measure, String quarter) {
        return results.result(measure, Quarter.parse(quarter).orElseThrow()).orElseThrow();
    }
}

package victimspack.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import victimspack.extract.cell.TimePattern;
import victimspack.extract.mapping.Mapping;
import victimspack.extract.reference.Context;
import victimspack.extract.reference.ExtractSettings;
import victimspack.extract.reference.WorkingDays;
import victimspack.extract.row.RawRow;
import victimspack.extract.row.RowReader;
import victimspack.extract.row.RowRules;
import victimspack.extract.schema.Extract;
import victimspack.extract.source.Source;
import victimspack.extract.source.Sources;

/** The hot parts of a load: a timestamp, a deadline in working days, a whole row through its rules. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class RowBenchmark {

    @Param("sample-data")
    public String extracts;

    private final WorkingDays calendar = WorkingDays.builtIn();
    private final LocalDate day = LocalDate.of(2026, 4, 2);
    private final TimePattern pattern = TimePattern.of("dd/MM/yyyy HH:mm").orElseThrow();
    private List<RawRow> rows = List.of();
    private RowRules rules;

    @Setup(Level.Trial)
    public void read() throws IOException {
        Source crimes = Objects.requireNonNull(Sources.open(Path.of(extracts), Mapping.none(), () -> Extract.CRIMES)
                .get(Extract.CRIMES));
        rules = new RowRules(crimes, new Context(LocalDate.of(2026, 9, 30), calendar, ExtractSettings.defaults()));
        List<RawRow> read = new ArrayList<>();
        try (RowReader reader = new RowReader(crimes)) {
            for (RawRow row = reader.next(); row != null; row = reader.next()) {
                read.add(row);
            }
        }
        rows = read;
    }

    @Benchmark
    public LocalDateTime timestampOfAForcesOwnPattern() {
        return pattern.timestamp("02/04/2026 23:59");
    }

    @Benchmark
    public LocalDate deadlineOverEaster() {
        return calendar.deadline(day, 30);
    }

    /** All crimes of the extract; divide by their number. */
    @Benchmark
    public void rows(Blackhole hole) {
        for (RawRow row : rows) {
            hole.consume(rules.classify(row));
        }
    }
}

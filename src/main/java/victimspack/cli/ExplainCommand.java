package victimspack.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;
import victimspack.job.Explanation;
import victimspack.job.PackRun;
import victimspack.job.UnknownMeasure;

/** Answers what a measure counts, why it has its grade, and which cases its number is made of. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Says what a measure counts, what it comes to and why it has its grade; makes no pack.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:explained",
            "2:the framework or the data were rejected",
            "3:the program or the system failed",
            "64:wrong usage, such as a measure that the framework does not have"
        })
final class ExplainCommand implements Callable<Integer> {

    @Parameters(index = "0", arity = "0..1", paramLabel = "MEASURE", description = "the measure's id")
    private @Nullable String measure;

    @Option(
            names = "--value",
            paramLabel = "NUMBER",
            converter = ValueConverter.class,
            description = "say how this value would be graded in the quarter; a percentage as 61.2")
    private @Nullable BigDecimal value;

    @Option(names = "--sql", description = "print the query that counts the measure")
    private boolean sql;

    @Option(
            names = "--rows",
            description = "write the references of the rows counted, and of those in the base but not counted, to two"
                    + " files in the work folder that only you may read")
    private boolean rows;

    @Option(names = "--tables", description = "print the tables that measures count, and their columns")
    private boolean tables;

    @Mixin
    private RunOptions options = new RunOptions();

    @Mixin
    private Screen screen = new Screen();

    @Override
    public Integer call() {
        if (tables == (measure != null)) {
            throw screen.wrong(
                    "Give the id of a measure, such as vna-completion, or --tables alone. The first column of a pack's"
                            + " measures.csv has the ids.");
        }
        PrintWriter out = screen.out();
        out.print(measure == null ? TablesText.all() : text(measure));
        out.flush();
        return ExitCode.DONE.code();
    }

    private String text(String id) {
        PackRun run = screen.run(options.request(Optional.empty(), true), screen.barsAlone());
        try {
            Explanation explanation = run.explain(id, rows);
            ExplanationText text = new ExplanationText(explanation);
            return text.measure()
                    + (value == null ? "" : text.supposing(value))
                    + (sql ? text.sql() : "")
                    + (rows ? text.rows() : "");
        } catch (UnknownMeasure e) {
            throw screen.wrong(String.valueOf(e.getMessage()));
        }
    }

    /** Reads a value as people write it, with a per cent sign or without. */
    static final class ValueConverter implements ITypeConverter<BigDecimal> {
        @Override
        public BigDecimal convert(String text) {
            String number = text.replaceFirst("%$", "");
            if (!number.matches("\\d{1,12}(\\.\\d{1,9})?")) {
                throw new TypeConversionException(
                        "'%s' is no value: expected a number of 0 or more such as 61.2".formatted(text));
            }
            return new BigDecimal(number);
        }
    }
}

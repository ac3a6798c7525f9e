package victimspack.job.failure;

import victimspack.extract.InputRejected;
import victimspack.grade.ModerationRejected;
import victimspack.measure.count.FigureRejected;
import victimspack.measure.framework.FrameworkRejected;

/** Tells what is wrong with the data, which the analyst can mend, from what is wrong with the program or the system. */
public final class Rejections {

    private Rejections() {}

    /** Whether the message of a throwable is a sentence for the analyst about the data. */
    public static boolean isRejection(Throwable thrown) {
        return thrown instanceof RunRejected
                || thrown instanceof InputRejected
                || thrown instanceof FrameworkRejected
                || thrown instanceof FigureRejected
                || thrown instanceof ModerationRejected;
    }
}

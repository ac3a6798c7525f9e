package victimspack.pack.written;

import org.jspecify.annotations.Nullable;

/** What stands where pack.yaml gives no text: a gap that nobody can overlook, and nothing invented. */
public final class ToBeCompleted {

    private ToBeCompleted() {}

    /** The text supplied, or a gap that names what is missing. */
    public static String or(@Nullable String supplied, String what) {
        return supplied == null || supplied.isBlank() ? "[" + what + ": to be completed]" : supplied.strip();
    }
}

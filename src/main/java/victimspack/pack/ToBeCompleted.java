package victimspack.pack;

import org.jspecify.annotations.Nullable;

/** What stands where pack.yaml gives no text: a gap that nobody can overlook, and nothing invented. */
final class ToBeCompleted {

    private ToBeCompleted() {}

    static String or(@Nullable String supplied, String what) {
        return supplied == null || supplied.isBlank() ? "[" + what + ": to be completed]" : supplied.strip();
    }
}

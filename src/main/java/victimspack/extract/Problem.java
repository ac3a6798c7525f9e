package victimspack.extract;

import org.jspecify.annotations.Nullable;

/**
 * Something about the input that an analyst should know or put right. A value, never an exception.
 *
 * @param code     the rule's stable name, such as {@code recorded-before-reported}; each has a page in docs/reference
 * @param severity how grave it is
 * @param file     the file's name relative to the input folder, with forward slashes
 * @param line     the line in the file on which the row begins, 1 being the header; 0 where the problem is the whole file's
 * @param column   the column by our name, or null where the problem is the row's or the file's
 * @param value    what was found, as written; null where there is nothing to show. Person-level: for quarantine files
 *                 only, never for a log or a pack
 * @param expected of a row what was expected, in words that follow "expected"; of a whole file the sentence that says
 *                 what is wrong and what to do. Never what a row holds
 */
public record Problem(
        String code,
        Severity severity,
        String file,
        long line,
        @Nullable String column,
        @Nullable String value,
        String expected) {}

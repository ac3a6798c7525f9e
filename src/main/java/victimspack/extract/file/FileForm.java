package victimspack.extract.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victimspack.extract.InputRejected;
import victimspack.extract.Problem;
import victimspack.extract.Rule;

/** Looks at a file's first bytes, and whether all of them are UTF-8, before anything is read as rows. */
public final class FileForm {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int HEAD = 8;

    /** What a file that is no text begins with, and what it is then. */
    private static final List<Magic> MAGICS = List.of(
            new Magic("a gzip archive", 0x1f, 0x8b),
            new Magic("an Excel workbook or a zip archive", 'P', 'K', 3, 4),
            new Magic("an old Excel workbook", 0xd0, 0xcf, 0x11, 0xe0),
            new Magic("a PDF", '%', 'P', 'D', 'F'),
            new Magic("a 7-Zip archive", '7', 'z', 0xbc, 0xaf),
            new Magic("a Parquet file", 'P', 'A', 'R', '1'));

    private FileForm() {}

    private record Magic(String what, int... bytes) {
        boolean begins(byte[] head) {
            return FileForm.begins(head, bytes);
        }
    }

    /**
     * How to read a file.
     *
     * @param name     its name, for messages
     * @param encoding what the mapping says, or null
     * @param warnings takes the warning that a file is not UTF-8
     * @throws InputRejected if it is no text, or UTF-16 unannounced
     */
    public static TextForm of(Path file, String name, @Nullable Encoding encoding, List<Problem> warnings)
            throws IOException {
        byte[] head = head(file);
        for (Magic magic : MAGICS) {
            if (magic.begins(head)) {
                throw new InputRejected(Rule.NOT_A_CSV_FILE.problem(
                        name,
                        0,
                        null,
                        null,
                        "expected CSV text, found " + magic.what() + "; export it as CSV (UTF-8)"));
            }
        }
        if (encoding == Encoding.UTF_16) {
            return utf16(head);
        }
        if (looksLikeUtf16(head)) {
            throw new InputRejected(Rule.UTF_16.problem(
                    name,
                    0,
                    null,
                    null,
                    "expected UTF-8, found UTF-16; export it as UTF-8, or say encoding: utf-16 in mapping.yaml"));
        }
        int bom = begins(head, 0xef, 0xbb, 0xbf) ? 3 : 0;
        if (encoding == Encoding.WINDOWS_1252) {
            return new TextForm(WINDOWS_1252, 0);
        }
        if (Utf8.isValid(file)) {
            return new TextForm(StandardCharsets.UTF_8, bom);
        }
        warnings.add(Rule.NOT_UTF_8.problem(
                name,
                0,
                null,
                null,
                "expected UTF-8, found other bytes, which are read as Windows-1252; check names with accents"));
        return new TextForm(WINDOWS_1252, bom);
    }

    private static TextForm utf16(byte[] head) {
        boolean bigEndian = begins(head, 0xfe, 0xff) || (head.length > 1 && head[0] == 0 && head[1] != 0);
        int bom = begins(head, 0xfe, 0xff) || begins(head, 0xff, 0xfe) ? 2 : 0;
        return new TextForm(bigEndian ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE, bom);
    }

    private static boolean looksLikeUtf16(byte[] head) {
        boolean marked = begins(head, 0xfe, 0xff) || begins(head, 0xff, 0xfe);
        boolean everySecondIsNul = head.length == HEAD
                && ((head[0] == 0 && head[2] == 0 && head[4] == 0 && head[1] != 0 && head[3] != 0)
                        || (head[1] == 0 && head[3] == 0 && head[5] == 0 && head[0] != 0 && head[2] != 0));
        return marked || everySecondIsNul;
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static boolean begins(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}

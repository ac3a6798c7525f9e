package victimspack.blackbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** All that a file says, whatever its format. */
final class WrittenText {

    private WrittenText() {}

    static String of(Path file) throws IOException {
        String name = file.toString();
        if (name.endsWith(".pdf")) {
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                return new PDFTextStripper().getText(document);
            }
        }
        return name.endsWith(".xlsx") || name.endsWith(".docx")
                ? partsOf(file)
                : Files.readString(file, StandardCharsets.ISO_8859_1);
    }

    private static String partsOf(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (FileSystem parts = FileSystems.newFileSystem(file)) {
            for (Path part : Folders.filesIn(parts.getPath("/"))) {
                try (InputStream in = Files.newInputStream(part)) {
                    text.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return text.toString();
    }
}

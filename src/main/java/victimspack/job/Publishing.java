package victimspack.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import victimspack.pack.Pack;
import victimspack.publish.Attachment;
import victimspack.publish.Format;
import victimspack.publish.Placing;
import victimspack.publish.Publication;
import victimspack.publish.html.HtmlWriter;
import victimspack.publish.pdf.PdfWriter;
import victimspack.publish.verify.Mismatch;
import victimspack.publish.verify.Verification;

/** The last three steps: the pack is written beside its place, read back, and moved there. */
final class Publishing {

    private static final int SHOWN = 5;

    private final RunState run;
    private final Publication publication = new Publication(Stream.concat(
                    Stream.of(
                            new Format(".pdf", Publishing::pdf),
                            new Format(
                                    ".html",
                                    (pack, attachments) -> Format.Made.of(
                                            HtmlWriter.write(pack).getBytes(StandardCharsets.UTF_8)))),
                    Publication.office().stream())
            .toList());
    private @Nullable Path stage;

    Publishing(RunState run) {
        this.run = run;
    }

    private static Format.Made pdf(Pack pack, List<Attachment> attachments) {
        PdfWriter.Printed printed = PdfWriter.write(
                pack,
                attachments.stream()
                        .map(a -> new victimspack.publish.pdf.Attachment(
                                a.name(), a.mimeType(), a.description(), a.content()))
                        .toList());
        return new Format.Made(
                printed.bytes(),
                printed.missing().stream()
                        .map(glyph -> "The font has no letter for %s in \"%s\"; the PDF names it in words."
                                .formatted(Character.toString(glyph.point()), glyph.where()))
                        .toList());
    }

    void write() {
        try {
            Path made = Placing.stage(run.places.target(), run.identity.hash().substring(0, 16));
            stage = made;
            run.remarks(publication.write(run.pack(), run.request.sealBy().orElse(null), made));
            run.files(publication.fileNames(run.pack().identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void verify() {
        try {
            List<Mismatch> wrong = Verification.verify(made(), run.pack());
            if (!wrong.isEmpty()) {
                throw new RunFailed(
                        "The files made do not say what was counted, so the pack was not placed (%d differences): %s"
                                .formatted(wrong.size(), wrong.subList(0, Math.min(SHOWN, wrong.size()))),
                        null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void place() {
        try {
            if (run.request.dryRun()) {
                Placing.discard(made());
            } else if (run.request.sealBy().isPresent()) {
                Placing.sealed(made(), run.places.sealed());
                Placing.discard(run.places.draft());
            } else {
                Placing.draft(made(), run.places.draft());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path made() {
        return Objects.requireNonNull(stage, "write comes first");
    }
}

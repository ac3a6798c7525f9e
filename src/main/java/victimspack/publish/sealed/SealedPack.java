package victimspack.publish.sealed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import victimspack.grade.Published;
import victimspack.measure.Framework;
import victimspack.pack.UnitPack;
import victimspack.publish.csv.CsvReader;
import victimspack.publish.manifest.Checksums;
import victimspack.publish.manifest.Manifest;
import victimspack.publish.manifest.PackFiles;
import victimspack.publish.verify.SumsReadBack;

/**
 * A published pack whose checksums hold.
 *
 * @param hash SHA-256 of its checksums, and so of all its files
 */
public record SealedPack(PackName name, Path folder, Manifest manifest, String hash) {

    /**
     * Reads a published pack.
     *
     * @throws DamagedPack where a file is missing, or is not as it was sealed
     */
    public static SealedPack read(Path reports, PackName name) {
        Path folder = reports.resolve(name.toString());
        try {
            List<String> damaged = SumsReadBack.damaged(folder);
            if (!damaged.isEmpty()) {
                throw new DamagedPack(folder, String.join(", ", damaged));
            }
            Manifest manifest = Manifest.read(folder);
            if (!manifest.sealed()) {
                throw new DamagedPack(folder, PackFiles.MANIFEST + ", which is a draft's");
            }
            return new SealedPack(
                    name, folder, manifest, Checksums.sha256(Files.readAllBytes(folder.resolve(Checksums.FILE))));
        } catch (IOException e) {
            throw new DamagedPack(folder, String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * The pack of a unit that was sealed with it; empty where there is none of that unit.
     *
     * @param unit   its name
     * @param inside the folder in which its pack would lie
     * @throws DamagedPack where its manifest is not as this program writes it
     */
    public Optional<SealedPack> unit(String unit, String inside) {
        Path own = folder.resolve(PackFiles.UNITS).resolve(inside);
        if (!Files.exists(own)) {
            return Optional.empty();
        }
        try {
            Manifest ofUnit = Manifest.read(own);
            return unit.equals(ofUnit.made().settings().get(UnitPack.SETTING))
                    ? Optional.of(new SealedPack(name, own, ofUnit, hash))
                    : Optional.empty();
        } catch (IOException e) {
            throw new DamagedPack(own, String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * What it says of its quarter, for a framework's measures.
     *
     * @throws DamagedPack where its measures are not as this program writes them
     */
    public Published published(Framework framework) {
        try {
            return new Published(
                    name.quarter(),
                    name.toString(),
                    PublishedRows.figures(
                            CsvReader.measures(Files.readAllBytes(folder.resolve(PackFiles.MEASURES))),
                            framework,
                            name.quarter()),
                    manifest.grades());
        } catch (IOException | IllegalArgumentException | ArithmeticException e) {
            throw new DamagedPack(folder, "%s (%s)".formatted(PackFiles.MEASURES, e.getMessage()), e);
        }
    }
}

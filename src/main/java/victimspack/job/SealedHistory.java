package victimspack.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import victimspack.extract.Quarter;
import victimspack.grade.Published;
import victimspack.job.failure.RunFailed;
import victimspack.measure.Framework;
import victimspack.publish.manifest.Manifest;
import victimspack.publish.sealed.DamagedPack;
import victimspack.publish.sealed.PackName;
import victimspack.publish.sealed.SealedPack;
import victimspack.publish.sealed.SealedPacks;

/**
 * The sealed packs whose figures an edition stands beside: the last edition of every earlier quarter of the same force,
 * framework and audience, and of a revision the edition before it. Packs of synthetic data are nobody's history, and have
 * none, but can be revised.
 *
 * @param packs by their quarters; the edition's own quarter is that of the edition before
 */
record SealedHistory(NavigableMap<Quarter, SealedPack> packs) {

    static final SealedHistory NONE = new SealedHistory(new TreeMap<>());

    /**
     * @param force     whose pack is made
     * @param synthetic whether it is marked as made of synthetic data
     * @throws victimspack.publish.sealed.DamagedPack where a sealed pack is not as it was sealed
     */
    static SealedHistory of(
            Path reports, PlannedEdition edition, String force, Framework framework, boolean synthetic) {
        NavigableMap<Quarter, SealedPack> packs = new TreeMap<>();
        if (!synthetic) {
            for (PackName name : before(reports, edition.name())) {
                SealedPack pack = SealedPack.read(reports, name);
                Manifest manifest = pack.manifest();
                if (manifest.force().equals(force)
                        && manifest.framework().equals(framework.id())
                        && !manifest.synthetic()) {
                    packs.put(name.quarter(), pack);
                }
            }
        }
        if (edition.name().revision() > 1) {
            packs.put(edition.name().quarter(), SealedPack.read(reports, predecessor(edition.name())));
        }
        return new SealedHistory(packs);
    }

    private static List<PackName> before(Path reports, PackName name) {
        try {
            return new ArrayList<>(SealedPacks.before(reports, name.quarter(), name.restricted())
                    .values());
        } catch (IOException e) {
            throw new RunFailed("The packs in %s cannot be listed (%s).".formatted(reports, e.getMessage()), e);
        }
    }

    private static PackName predecessor(PackName name) {
        return new PackName(name.quarter(), name.restricted(), name.revision() - 1, false);
    }

    /** The hash of each pack, by its folder's name. */
    SortedMap<String, String> hashes() {
        SortedMap<String, String> hashes = new TreeMap<>();
        packs.values().forEach(pack -> hashes.put(pack.name().toString(), pack.hash()));
        return hashes;
    }

    /**
     * What the packs say of a framework's measures.
     *
     * @throws RunFailed where one cannot be understood
     */
    NavigableMap<Quarter, Published> published(Framework framework) {
        NavigableMap<Quarter, Published> published = new TreeMap<>();
        try {
            packs.forEach((quarter, pack) -> published.put(quarter, pack.published(framework)));
        } catch (DamagedPack e) {
            throw new RunFailed(String.valueOf(e.getMessage()), e);
        }
        return published;
    }
}

package victimspack.publish.manifest;

import java.util.Collection;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import victimspack.grade.Published;
import victimspack.pack.document.Identity;
import victimspack.pack.document.Pack;
import victimspack.pack.document.Provenance;

/** Writes manifest.json: what an auditor needs to know what the pack is, what it was made from, and to make it again. */
public final class ManifestWriter {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ManifestWriter() {}

    /**
     * The file.
     *
     * @param files    names of all files of the pack, this one and the checksums included
     * @param sealedBy who sealed the pack; null for a draft
     */
    public static byte[] write(Pack pack, Collection<String> files, @Nullable String sealedBy) {
        Identity identity = pack.identity();
        Provenance provenance = pack.provenance();
        ObjectNode root = NODES.objectNode();
        root.put("title", identity.title());
        root.put("period", identity.period());
        root.put("quarter", identity.quarter().toString());
        root.put("audience", identity.audience());
        root.put("force", identity.force());
        root.put("marking", identity.marking());
        root.put("banner", identity.banner());
        root.put("synthetic", synthetic(identity));
        root.put("state", sealedBy == null ? "draft" : "sealed");
        root.put("sealed_by", sealedBy);
        root.put("revision", provenance.reasons().size() + 1);
        root.set("reasons", names(provenance.reasons()));
        root.put("as_of", provenance.asOf().toString());
        root.put("identity", provenance.identity());
        root.set("framework", framework(provenance));
        root.put("program_version", provenance.programVersion());
        root.set("settings", settings(provenance.settings()));
        root.set("inputs", inputs(provenance));
        root.set("history", history(provenance.sealedPacks()));
        root.set("grades", grades(pack.grades()));
        root.set("absent", names(provenance.absent()));
        root.set("problems", problems(provenance.problems()));
        root.set("files", names(files));
        return FixedJson.bytes(root);
    }

    /** The banner is where a pack of made-up data says so. */
    private static boolean synthetic(Identity identity) {
        return identity.banner() != null && identity.banner().contains("SYNTHETIC");
    }

    private static ObjectNode framework(Provenance provenance) {
        return NODES.objectNode().put("id", provenance.framework()).put("sha256", provenance.frameworkHash());
    }

    private static ObjectNode settings(Map<String, String> settings) {
        ObjectNode node = NODES.objectNode();
        settings.forEach(node::put);
        return node;
    }

    private static ObjectNode problems(Map<String, OptionalLong> counts) {
        ObjectNode node = NODES.objectNode();
        counts.forEach((rule, times) -> node.put(rule, told(times)));
        return node;
    }

    private static @Nullable Long told(OptionalLong count) {
        return count.isPresent() ? count.getAsLong() : null;
    }

    private static ArrayNode inputs(Provenance provenance) {
        ArrayNode node = NODES.arrayNode();
        for (Provenance.InputFile input : provenance.inputs()) {
            node.add(NODES.objectNode()
                    .put("name", input.name())
                    .put("sha256", input.sha256())
                    .put("read", told(input.read()))
                    .put("accepted", told(input.accepted()))
                    .put("quarantined", input.quarantined())
                    .put("duplicate", input.duplicate())
                    .put("superseded", input.superseded())
                    .put("omitted", input.omitted()));
        }
        provenance
                .besides()
                .forEach((name, hash) ->
                        node.add(NODES.objectNode().put("name", name).put("sha256", hash)));
        return node;
    }

    /** The sealed packs whose figures stand for earlier quarters, each with the hash of its checksums. */
    private static ArrayNode history(Map<String, String> packs) {
        ArrayNode node = NODES.arrayNode();
        packs.forEach(
                (pack, hash) -> node.add(NODES.objectNode().put("pack", pack).put("sha256", hash)));
        return node;
    }

    private static ObjectNode grades(Map<String, Published.Grades> grades) {
        ObjectNode node = NODES.objectNode();
        grades.forEach((id, grade) -> node.set(
                id,
                NODES.objectNode()
                        .put("grade", grade.standing().words())
                        .put("calculated", grade.calculated().words())));
        return node;
    }

    private static ArrayNode names(Collection<String> names) {
        ArrayNode node = NODES.arrayNode();
        names.forEach(node::add);
        return node;
    }
}

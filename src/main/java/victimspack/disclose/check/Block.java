package victimspack.disclose.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Unknowns that hang together, so that what is known of one tells of the others.
 *
 * @param unknowns  those that are not fixed yet
 * @param relations between them, fixed ones included
 * @param targets   the hidden numbers among them
 */
record Block(List<Integer> unknowns, List<Relation> relations, List<Knowledge.Target> targets) {

    /** How many hidden rows the block holds. */
    long hiddenRows() {
        return targets.stream().map(Knowledge.Target::row).distinct().count();
    }

    /** The independent blocks of what is known. */
    static List<Block> of(Knowledge knowledge, Bounds bounds) {
        int[] parent = new int[knowledge.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
        for (Relation relation : knowledge.relations()) {
            int first = -1;
            for (int unknown : relation.unknowns()) {
                if (!bounds.isFixed(unknown)) {
                    if (first >= 0) {
                        parent[root(parent, unknown)] = root(parent, first);
                    }
                    first = unknown;
                }
            }
        }
        Map<Integer, Block> blocks = new LinkedHashMap<>();
        for (Knowledge.Target target : knowledge.targets()) {
            block(blocks, root(parent, target.unknown())).targets().add(target);
        }
        for (int i = 0; i < parent.length; i++) {
            if (!bounds.isFixed(i) && blocks.containsKey(root(parent, i))) {
                block(blocks, root(parent, i)).unknowns().add(i);
            }
        }
        for (Relation relation : knowledge.relations()) {
            for (int unknown : relation.unknowns()) {
                if (!bounds.isFixed(unknown)) {
                    if (blocks.containsKey(root(parent, unknown))) {
                        block(blocks, root(parent, unknown)).relations().add(relation);
                    }
                    break;
                }
            }
        }
        return List.copyOf(blocks.values());
    }

    private static Block block(Map<Integer, Block> blocks, int root) {
        return blocks.computeIfAbsent(root, key -> new Block(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
    }

    private static int root(int[] parent, int unknown) {
        int root = unknown;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }
}

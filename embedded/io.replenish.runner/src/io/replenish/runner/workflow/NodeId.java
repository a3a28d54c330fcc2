// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.workflow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Address of a node: its number in its workflow, after the numbers of the metanodes around it.
 * Written {@code 5} or {@code 5:3}.
 *
 * @param path numbers from the outermost metanode to the node itself; empty for the workflow as a
 *     whole
 */
public record NodeId(List<Integer> path) implements Comparable<NodeId> {

    /** The workflow itself, around all nodes. */
    public static final NodeId ROOT = new NodeId(List.of());

    public NodeId {
        path = List.copyOf(path);
    }

    /**
     * Reads {@code 5}, {@code 5/3} (as KNIME's batch application takes it) or {@code 5:3} (as KNIME
     * shows it).
     *
     * @throws IllegalArgumentException if the text is neither
     */
    public static NodeId parse(final String text) {
        try {
            return new NodeId(
                    Arrays.stream(text.trim().split("[/:]", -1)).map(Integer::valueOf).toList());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "'"
                            + text
                            + "' is no node number: write 3, or 5/3 for node 3 inside metanode 5",
                    e);
        }
    }

    /** Returns the address of node {@code number} inside this metanode or workflow. */
    public NodeId child(final int number) {
        final var longer = new ArrayList<>(path);
        longer.add(number);
        return new NodeId(longer);
    }

    @Override
    public int compareTo(final NodeId other) {
        return Arrays.compare(path.toArray(Integer[]::new), other.path.toArray(Integer[]::new));
    }

    @Override
    public String toString() {
        return path.stream().map(String::valueOf).collect(Collectors.joining(":"));
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.workflow;

import java.util.List;
import java.util.Optional;

/** The nodes that are installed. */
@FunctionalInterface
public interface NodeFinder {

    /** Returns all installed nodes, ordered by category, then by factory name. */
    List<NodeEntry> nodes();

    /** Returns the node whose factory has that name in workflow folders, if it is installed. */
    default Optional<NodeEntry> find(final String factory) {
        return nodes().stream().filter(n -> n.factory().equals(factory)).findFirst();
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The order of execution that connections impose. */
final class Dependencies {

    private Dependencies() {}

    /**
     * Returns the nodes, each after all it depends on, otherwise by number. Adds a problem if there
     * is a cycle. Leaves connections of nodes that could not be read aside: they have a problem of
     * their own.
     */
    static List<WorkflowNode> order(
            final SortedMap<NodeId, WorkflowNode> nodes,
            final List<Connection> connections,
            final List<String> problems) {
        final List<WorkflowNode> ordered = new ArrayList<>();
        final var waiting = new TreeMap<>(nodes);
        boolean progress = true;
        while (progress) {
            final var ready =
                    waiting.values().stream()
                            .filter(
                                    n ->
                                            connections.stream()
                                                    .noneMatch(
                                                            c ->
                                                                    c.destination().equals(n.id())
                                                                            && waiting.containsKey(
                                                                                    c.source())))
                            .toList();
            ordered.addAll(ready);
            ready.forEach(n -> waiting.remove(n.id()));
            progress = !ready.isEmpty();
        }
        if (!waiting.isEmpty()) {
            problems.add(
                    "These nodes depend on each other in a circle (loops are not supported here): "
                            + waiting.values().stream()
                                    .map(WorkflowNode::label)
                                    .collect(Collectors.joining(", ")));
        }
        return ordered;
    }
}

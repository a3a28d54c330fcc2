// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.workflow;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A workflow as its folder describes it, metanodes opened out: nodes, connections between nodes,
 * variables.
 *
 * @param folder absolute path of the workflow folder
 * @param name name people see: that of the folder
 * @param variables workflow variables, in the order of the file
 * @param nodes all nodes, each after the nodes it depends on
 * @param connections all connections, ordered by destination and destination port
 */
public record Workflow(
        Path folder,
        String name,
        List<Variable> variables,
        List<WorkflowNode> nodes,
        List<Connection> connections) {

    public Workflow {
        variables = List.copyOf(variables);
        nodes = List.copyOf(nodes);
        connections = List.copyOf(connections);
    }

    /** Returns the node of that address, if there is one. */
    public Optional<WorkflowNode> node(final NodeId id) {
        return nodes.stream().filter(n -> n.id().equals(id)).findFirst();
    }

    /** Returns the connections that lead to a node, ordered by its ports. */
    public List<Connection> incoming(final NodeId id) {
        return connections.stream().filter(c -> c.destination().equals(id)).toList();
    }

    /** Returns the part of this workflow that a node needs: the node and everything before it. */
    public Workflow upTo(final NodeId id) {
        final Set<NodeId> needed = new HashSet<>(Set.of(id));
        for (int i = nodes.size() - 1; i >= 0; i--) {
            if (needed.contains(nodes.get(i).id())) {
                incoming(nodes.get(i).id()).forEach(c -> needed.add(c.source()));
            }
        }
        return new Workflow(
                folder,
                name,
                variables,
                nodes.stream().filter(n -> needed.contains(n.id())).toList(),
                connections.stream().filter(c -> needed.contains(c.destination())).toList());
    }
}

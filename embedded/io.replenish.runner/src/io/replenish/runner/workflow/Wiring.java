// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.workflow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The wires of a workflow while it is read. A wire may end at the border of a metanode and go on
 * inside, or the other way; {@link #connections} joins such pieces into connections between nodes.
 */
final class Wiring {

    /** Number that stands for the metanode itself in the connections inside it. */
    static final int METANODE_BORDER = -1;

    /** Where a wire can end: a port of a node or of a metanode, on its input or output side. */
    private record End(NodeId node, boolean isInput, int port) {}

    private final Set<NodeId> m_metanodes = new HashSet<>();

    /** End to where it is fed from. Each takes one wire at most. */
    private final Map<End, End> m_feeds = new LinkedHashMap<>();

    void addMetanode(final NodeId id) {
        m_metanodes.add(id);
    }

    /** Adds a wire of one level: of the workflow, or of the inside of metanode {@code level}. */
    void connect(
            final NodeId level,
            final int source,
            final int sourcePort,
            final int destination,
            final int destinationPort,
            final List<String> problems) {
        final var from =
                source == METANODE_BORDER
                        ? new End(level, true, sourcePort)
                        : new End(level.child(source), false, sourcePort);
        final var to =
                destination == METANODE_BORDER
                        ? new End(level, false, destinationPort)
                        : new End(level.child(destination), true, destinationPort);
        if (m_feeds.put(to, from) != null) {
            problems.add(
                    "Two connections end at "
                            + (to.isInput ? "input" : "output")
                            + " port "
                            + to.port
                            + " of node #"
                            + to.node);
        }
    }

    /**
     * Returns the connections between nodes, ordered by destination and its port. Call it once all
     * is connected.
     */
    List<Connection> connections(final List<String> problems) {
        final List<Connection> result = new ArrayList<>();
        for (final var end : m_feeds.keySet()) {
            if (end.isInput && !m_metanodes.contains(end.node)) {
                source(end)
                        .ifPresent(
                                s ->
                                        result.add(
                                                new Connection(
                                                        s.node, s.port, end.node, end.port)));
            }
        }
        for (final var connection : result) {
            // Port 0 alone carries variables; a table or model cannot enter there, nor variables
            // enter elsewhere.
            if ((connection.sourcePort() == 0) != (connection.destinationPort() == 0)) {
                problems.add(
                        "The connection from port "
                                + connection.sourcePort()
                                + " of node #"
                                + connection.source()
                                + " to port "
                                + connection.destinationPort()
                                + " of node #"
                                + connection.destination()
                                + " joins a flow variable port and another");
            }
        }
        result.sort(
                Comparator.comparing(Connection::destination)
                        .thenComparing(Connection::destinationPort));
        return result;
    }

    /** Follows a wire back through metanodes to the node it starts from, if it starts from one. */
    private Optional<End> source(final End end) {
        var at = m_feeds.get(end);
        for (int steps = 0;
                at != null && m_metanodes.contains(at.node) && steps < m_feeds.size();
                steps++) {
            at = m_feeds.get(at);
        }
        return Optional.ofNullable(at).filter(e -> !m_metanodes.contains(e.node));
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.workflow;

/**
 * A connection between two nodes. Port 0 is the flow variable port, data ports count from 1.
 *
 * @param source node it comes from
 * @param sourcePort output port of that node
 * @param destination node it leads to
 * @param destinationPort input port of that node
 */
public record Connection(NodeId source, int sourcePort, NodeId destination, int destinationPort) {

    /** Returns whether it carries flow variables (and an order of execution) alone. */
    public boolean isVariablesOnly() {
        return destinationPort == 0;
    }
}

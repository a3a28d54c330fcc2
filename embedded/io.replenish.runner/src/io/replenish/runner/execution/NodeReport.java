// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.execution;

import io.replenish.runner.workflow.WorkflowNode;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;

/**
 * The outcome of one node of a run.
 *
 * @param node the node
 * @param state how far it has come
 * @param outputs results by output port; none unless the node is executed
 * @param time time of its execution; zero if it was not executed
 * @param messages warnings and errors in the order they arose
 */
public record NodeReport(
        WorkflowNode node,
        NodeState state,
        List<Output> outputs,
        Duration time,
        List<NodeMessage> messages) {

    /**
     * A result.
     *
     * @param port name of the output port
     * @param rows number of rows; empty if the result is no table
     */
    public record Output(String port, OptionalLong rows) {}

    public NodeReport {
        outputs = List.copyOf(outputs);
        messages = List.copyOf(messages);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.execution;

import io.replenish.runner.workflow.WorkflowNode;

/** Follows a run. Called from the threads of the run, several at a time. */
public interface RunListener {

    /** A node starts to execute. */
    void started(WorkflowNode node);

    /**
     * A node gets on with its execution; {@code fraction} is 0 to 1, {@code message} may be empty.
     */
    void progressed(WorkflowNode node, double fraction, String message);

    /** A node has been executed, or it is known that it will not be. Called once for every node. */
    void finished(NodeReport report);
}

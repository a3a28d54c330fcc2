// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.workflow;

import java.nio.file.Path;
import org.knime.core.node.NodeSettings;

/**
 * One node of a workflow folder.
 *
 * @param id address in the workflow
 * @param name name of the node's kind, as KNIME shows it
 * @param annotation text that the author wrote below the node, one line, or empty
 * @param factory name of the factory class
 * @param origin bundle and feature that the node came from
 * @param settings everything in its settings.xml
 * @param settingsFile absolute path of its settings.xml
 */
public record WorkflowNode(
        NodeId id,
        String name,
        String annotation,
        String factory,
        NodeOrigin origin,
        NodeSettings settings,
        Path settingsFile) {

    /** Returns name and number, {@code CSV Reader (#1)}, as KNIME names the node's folder. */
    public String label() {
        return name + " (#" + id + ")";
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node;

import org.knime.core.node.config.ConfigWO;

/** The settings of a node, to write. */
public interface NodeSettingsWO extends ConfigWO {

    /** Adds empty child settings and returns them. */
    NodeSettingsWO addNodeSettings(String key);

    /** Adds the settings themselves, not a copy. */
    void addNodeSettings(NodeSettings settings);
}

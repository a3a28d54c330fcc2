// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node;

import org.knime.core.node.config.ConfigRO;
import org.knime.core.node.config.ConfigWO;

/** The settings of a node, to read. */
public interface NodeSettingsRO extends ConfigRO {

    /** Returns the child settings of the given key. */
    NodeSettingsRO getNodeSettings(String key) throws InvalidSettingsException;

    /** Copies everything in these settings to the other ones. */
    void copyTo(ConfigWO dest);
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.context;

import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettingsRO;
import org.knime.core.node.NodeSettingsWO;

/** Something that can be stored in node settings. */
public interface NodeSettingsPersistable {

    /** Writes this to the settings. */
    void saveSettingsTo(NodeSettingsWO settings);

    /** Reads this from the settings. */
    void loadSettingsFrom(NodeSettingsRO settings) throws InvalidSettingsException;
}

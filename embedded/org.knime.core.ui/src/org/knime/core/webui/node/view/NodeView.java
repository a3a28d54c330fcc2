// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.webui.node.view;

import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettingsRO;
import org.knime.core.webui.UIExtension;
import org.knime.core.webui.data.DataServiceProvider;

/** A view of a node: a page, its data and its settings. */
public interface NodeView extends UIExtension, DataServiceProvider {

    /**
     * Checks settings of the view.
     *
     * @throws InvalidSettingsException naming the setting, its value and the way out
     */
    void validateSettings(NodeSettingsRO settings) throws InvalidSettingsException;

    /** Takes over settings that were checked before. */
    void loadValidatedSettingsFrom(NodeSettingsRO settings);

    /** Returns whether the view can be part of a report. */
    default boolean canBeUsedInReport() {
        return false;
    }
}

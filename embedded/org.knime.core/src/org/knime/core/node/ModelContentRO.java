// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node;

import org.knime.core.node.config.ConfigRO;

/** The content of a model port, to read. */
public interface ModelContentRO extends ConfigRO {

    /** Returns the child content of the given key. */
    ModelContentRO getModelContent(String key) throws InvalidSettingsException;
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node.parameters.migration;

import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettingsRO;

/**
 * Loads a value from settings.
 *
 * @param <T> the type of the value
 */
@FunctionalInterface
public interface ParametersLoader<T> {

    /**
     * Loads the value.
     *
     * @throws InvalidSettingsException if the settings do not hold one
     */
    T load(NodeSettingsRO settings) throws InvalidSettingsException;
}

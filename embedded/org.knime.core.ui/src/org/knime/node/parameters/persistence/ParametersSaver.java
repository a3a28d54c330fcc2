// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node.parameters.persistence;

import org.knime.core.node.NodeSettingsWO;

/**
 * Saves a value to settings.
 *
 * @param <T> the type of the value
 */
@FunctionalInterface
public interface ParametersSaver<T> {

    /** Saves the value. */
    void save(T param, NodeSettingsWO nodeSettings);
}

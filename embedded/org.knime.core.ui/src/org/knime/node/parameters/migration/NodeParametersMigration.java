// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node.parameters.migration;

import java.util.List;

/**
 * Knows the earlier forms of a setting.
 *
 * @param <T> the type of the setting
 */
public interface NodeParametersMigration<T> {

    /**
     * Returns the earlier forms; the first one that matches is loaded, the current form if none
     * does.
     */
    List<ConfigMigration<T>> getConfigMigrations();
}

// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.embedded.ui.persistence;

import io.replenish.embedded.ui.ParametersDefaults;
import java.util.List;
import org.knime.core.node.NodeSettingsRO;
import org.knime.node.parameters.migration.ConfigMigration;
import org.knime.node.parameters.migration.Migration;
import org.knime.node.parameters.migration.NodeParametersMigration;
import org.knime.node.parameters.migration.ParametersLoader;

/** Loads earlier forms of a setting. */
final class Migrations {

    private Migrations() {}

    /**
     * Returns a loader that tries the earlier forms first.
     *
     * @param migration what knows the earlier forms; null if there are none
     * @param currentPaths the paths of the current form
     * @param current loads the current form
     */
    static ParametersLoader<?> apply(
            final Migration migration,
            final List<List<String>> currentPaths,
            final ParametersLoader<?> current) {
        if (migration == null) {
            return current;
        }
        final NodeParametersMigration<?> earlier = ParametersDefaults.create(migration.value());
        return settings -> {
            for (final ConfigMigration<?> form : earlier.getConfigMigrations()) {
                if (matches(form, currentPaths, settings)) {
                    return form.getLoader().load(settings);
                }
            }
            return current.load(settings);
        };
    }

    private static boolean matches(
            final ConfigMigration<?> form,
            final List<List<String>> currentPaths,
            final NodeSettingsRO settings) {
        if (form.getMatcher() != SettingsPaths.CURRENT_KEYS_ABSENT) {
            return form.getMatcher().test(settings);
        }
        if (currentPaths.isEmpty()) {
            throw new IllegalStateException(
                    "A migration needs a matcher or deprecated config paths"
                            + " if the persistor has no config paths.");
        }
        return currentPaths.stream().noneMatch(path -> SettingsPaths.exists(settings, path));
    }
}

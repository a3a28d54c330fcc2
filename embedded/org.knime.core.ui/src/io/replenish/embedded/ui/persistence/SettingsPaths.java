// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.embedded.ui.persistence;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.knime.core.node.NodeSettingsRO;
import org.knime.core.node.config.base.AbstractConfigEntry;
import org.knime.core.node.config.base.ConfigBase;

/** Looks for entries by their path, a list of keys, outermost first. */
public final class SettingsPaths {

    /**
     * Stands, as a matcher of a migration, for "all keys of the current form are absent"; never
     * tested itself.
     */
    public static final Predicate<NodeSettingsRO> CURRENT_KEYS_ABSENT =
            settings -> {
                throw new IllegalStateException(
                        "Only a marker; the loader looks for the current keys.");
            };

    private SettingsPaths() {}

    /**
     * Returns whether there is an entry, or a nested config, at the path; the empty path always
     * exists.
     */
    public static boolean exists(final NodeSettingsRO settings, final List<String> path) {
        return find((ConfigBase) settings, path).isPresent();
    }

    /** Returns the entry, or the nested config, at the path. */
    public static Optional<AbstractConfigEntry> find(
            final ConfigBase settings, final List<String> path) {
        AbstractConfigEntry entry = settings;
        for (final String key : path) {
            entry = entry instanceof ConfigBase config ? config.getEntry(key) : null;
        }
        return Optional.ofNullable(entry);
    }
}

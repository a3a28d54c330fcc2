// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node.parameters.migration;

import io.replenish.embedded.ui.persistence.SettingsPaths;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.knime.core.node.NodeSettingsRO;

/**
 * One earlier form of a setting: how to recognise it and how to load it.
 *
 * @param <T> the type of the setting
 */
public final class ConfigMigration<T> {

    private final ParametersLoader<T> m_loader;

    private final Predicate<NodeSettingsRO> m_matcher;

    private ConfigMigration(
            final ParametersLoader<T> loader, final Predicate<NodeSettingsRO> matcher) {
        m_loader = loader;
        m_matcher = matcher;
    }

    /** Returns what loads the earlier form. */
    public ParametersLoader<T> getLoader() {
        return m_loader;
    }

    /** Returns what recognises the earlier form. */
    public Predicate<NodeSettingsRO> getMatcher() {
        return m_matcher;
    }

    /**
     * Returns a builder; what it builds matches, unless told otherwise, settings that lack all
     * current keys.
     */
    public static <T> Builder<T> builder(final ParametersLoader<T> loader) {
        return new Builder<>(loader);
    }

    /**
     * Builds a {@link ConfigMigration}.
     *
     * @param <T> the type of the setting
     */
    public static final class Builder<T> {

        private final ParametersLoader<T> m_loader;

        private final List<List<String>> m_deprecatedPaths = new ArrayList<>();

        private Predicate<NodeSettingsRO> m_matcher;

        /** Creates a builder for the given loader. */
        public Builder(final ParametersLoader<T> loader) {
            m_loader = Objects.requireNonNull(loader, "loader");
        }

        /**
         * Adds the keys, outermost first, of an entry of the earlier form: all of them present
         * makes a match.
         */
        public Builder<T> withDeprecatedConfigPath(final String... configKeys) {
            m_deprecatedPaths.add(List.of(configKeys));
            return this;
        }

        /** Sets a condition of its own in place of the presence of the deprecated paths. */
        public Builder<T> withMatcher(final Predicate<NodeSettingsRO> matcher) {
            m_matcher = matcher;
            return this;
        }

        /** Returns the migration. */
        public ConfigMigration<T> build() {
            return new ConfigMigration<>(m_loader, matcher());
        }

        private Predicate<NodeSettingsRO> matcher() {
            if (m_matcher != null) {
                return m_matcher;
            }
            if (m_deprecatedPaths.isEmpty()) {
                return SettingsPaths.CURRENT_KEYS_ABSENT;
            }
            return settings ->
                    m_deprecatedPaths.stream()
                            .allMatch(path -> SettingsPaths.exists(settings, path));
        }
    }
}

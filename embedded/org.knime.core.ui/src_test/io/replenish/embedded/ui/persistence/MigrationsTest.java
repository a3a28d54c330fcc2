// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.embedded.ui.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettings;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.migration.ConfigMigration;
import org.knime.node.parameters.migration.DefaultProvider;
import org.knime.node.parameters.migration.LoadDefaultsForAbsentFields;
import org.knime.node.parameters.migration.Migrate;
import org.knime.node.parameters.migration.Migration;
import org.knime.node.parameters.migration.NodeParametersMigration;

class MigrationsTest {

    private static final NodeSettings EMPTY = new NodeSettings("model");

    static final class Migrated implements NodeParameters {
        @Migrate(loadDefaultIfAbsent = true)
        int m_added = 3;
    }

    @Test
    void aFieldThatIsMigratedLoadsItsDefaultIfAbsentOnly() throws Exception {
        assertEquals(3, ParametersPersistence.load(Migrated.class, EMPTY).m_added);

        final NodeSettings settings = new NodeSettings("model");
        settings.addInt("added", 4);
        assertEquals(4, ParametersPersistence.load(Migrated.class, settings).m_added);
    }

    static final class NotMigrated implements NodeParameters {
        @Migrate int m_added = 3;
    }

    @Test
    void withoutTheElementTheKeyIsStillRequired() {
        assertThrows(
                InvalidSettingsException.class,
                () -> ParametersPersistence.load(NotMigrated.class, EMPTY));
    }

    @LoadDefaultsForAbsentFields
    static final class Lenient implements NodeParameters {
        int m_a = 1;
        String m_b = "b";
    }

    @LoadDefaultsForAbsentFields
    static class LenientParent implements NodeParameters {
        int m_a = 1;
    }

    static final class StrictChild extends LenientParent {
        int m_b = 2;
    }

    @Test
    void aLenientClassLoadsDefaultsForAllAbsentFields() throws Exception {
        final NodeSettings settings = new NodeSettings("model");
        settings.addInt("a", 7);

        final Lenient loaded = ParametersPersistence.load(Lenient.class, settings);

        assertEquals(7, loaded.m_a);
        assertEquals("b", loaded.m_b);
    }

    @Test
    void leniencyIsNotInherited() {
        assertThrows(
                InvalidSettingsException.class,
                () -> ParametersPersistence.load(StrictChild.class, EMPTY));
    }

    static final class OldName implements NodeParametersMigration<Integer> {
        @Override
        public List<ConfigMigration<Integer>> getConfigMigrations() {
            return List.of(
                    ConfigMigration.builder(s -> s.getInt("oldest") + 100)
                            .withMatcher(s -> s.containsKey("oldest"))
                            .build(),
                    ConfigMigration.builder(s -> s.getNodeSettings("group").getInt("old"))
                            .withDeprecatedConfigPath("group", "old")
                            .build());
        }
    }

    static final class Renamed implements NodeParameters {
        @Migration(OldName.class)
        int m_current = 1;
    }

    @Test
    void theFirstMatchingMigrationLoads() throws Exception {
        final NodeSettings settings = new NodeSettings("model");
        settings.addNodeSettings("group").addInt("old", 5);
        assertEquals(5, ParametersPersistence.load(Renamed.class, settings).m_current);

        settings.addInt("oldest", 6);
        assertEquals(106, ParametersPersistence.load(Renamed.class, settings).m_current);
    }

    @Test
    void theCurrentFormLoadsIfNoMigrationMatches() throws Exception {
        final NodeSettings settings = new NodeSettings("model");
        settings.addInt("current", 8);
        assertEquals(8, ParametersPersistence.load(Renamed.class, settings).m_current);
        assertThrows(
                InvalidSettingsException.class,
                () -> ParametersPersistence.load(Renamed.class, EMPTY));
    }

    static final class Nine implements DefaultProvider<Integer> {
        @Override
        public Integer getDefault() {
            return 9;
        }
    }

    static final class Defaulted implements NodeParameters {
        @Migration(Nine.class)
        int m_current = 1;
    }

    @Test
    void aDefaultProviderGivesItsValueIfTheKeyIsAbsentOnly() throws Exception {
        assertEquals(9, ParametersPersistence.load(Defaulted.class, EMPTY).m_current);

        final NodeSettings settings = new NodeSettings("model");
        settings.addInt("current", 8);
        assertEquals(8, ParametersPersistence.load(Defaulted.class, settings).m_current);
    }

    static final class Contradiction implements NodeParameters {
        @Migration(Nine.class)
        @Migrate(loadDefaultIfAbsent = true)
        int m_current = 1;
    }

    @Test
    void theTwoWaysToMigrateExcludeEachOther() {
        assertThrows(
                IllegalStateException.class,
                () -> ParametersPersistence.load(Contradiction.class, EMPTY));
    }

    @Test
    void aPathThroughAPlainEntryDoesNotExist() {
        final NodeSettings settings = new NodeSettings("model");
        settings.addInt("a", 1);

        assertTrue(SettingsPaths.exists(settings, List.of()));
        assertTrue(SettingsPaths.exists(settings, List.of("a")));
        assertFalse(SettingsPaths.exists(settings, List.of("a", "b")));
        assertFalse(SettingsPaths.exists(settings, List.of("b")));
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Loading of settings that an earlier version of a node saved; read {@link
 * org.knime.node.parameters.migration.Migrate} and {@link
 * org.knime.node.parameters.migration.ConfigMigration}.
 */
package org.knime.node.parameters.migration;

// SPDX-License-Identifier: GPL-3.0-or-later
/** KNIME's XML of settings; see {@link io.replenish.embedded.settings.SettingsXml}. */
package io.replenish.embedded.settings;

// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Saves and loads parameters under the keys KNIME uses; read {@link
 * io.replenish.embedded.ui.persistence.ParametersPersistence} first.
 */
package io.replenish.embedded.ui.persistence;

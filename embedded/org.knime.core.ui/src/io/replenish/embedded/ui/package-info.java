// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Helpers around parameters classes: enumerate their fields ({@link
 * io.replenish.embedded.ui.ParametersWalk}), check what would break only in KNIME's dialog ({@link
 * io.replenish.embedded.ui.DialogCheck}).
 */
package io.replenish.embedded.ui;

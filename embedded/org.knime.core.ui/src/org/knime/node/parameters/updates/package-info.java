// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What makes a dialog react: effects that show and hide controls ({@link
 * org.knime.node.parameters.updates.Effect}) and providers that compute values ({@link
 * org.knime.node.parameters.updates.StateProvider}).
 */
package org.knime.node.parameters.updates;

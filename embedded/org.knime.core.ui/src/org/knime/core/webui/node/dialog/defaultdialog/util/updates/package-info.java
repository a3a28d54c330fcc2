// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Holds the one exception that {@link org.knime.node.parameters.updates.StateProvider} declares.
 */
package org.knime.core.webui.node.dialog.defaultdialog.util.updates;

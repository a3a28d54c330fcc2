// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * A choice that is either a text or one of a few constants; see {@link
 * org.knime.core.webui.node.dialog.defaultdialog.setting.singleselection.StringOrEnum}.
 */
package org.knime.core.webui.node.dialog.defaultdialog.setting.singleselection;

// SPDX-License-Identifier: GPL-3.0-or-later
/** How a {@link org.knime.node.parameters.widget.choices.filter.StringFilter} chooses. */
package org.knime.core.webui.node.dialog.defaultdialog.setting.filter;

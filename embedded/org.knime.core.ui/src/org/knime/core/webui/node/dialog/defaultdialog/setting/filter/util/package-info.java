// SPDX-License-Identifier: GPL-3.0-or-later
/** The parts of filters that choose by hand and by pattern. */
package org.knime.core.webui.node.dialog.defaultdialog.setting.filter.util;

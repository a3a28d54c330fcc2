// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.webui.node.dialog.defaultdialog.setting.singleselection;

import org.knime.node.parameters.widget.choices.Label;

/** The constant of a choice that may be left open. */
public enum NoneChoice {
    /** Nothing chosen. */
    @Label("None")
    NONE
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.webui.node.dialog.defaultdialog.setting.singleselection;

import org.knime.node.parameters.widget.choices.Label;

/** The constant of a choice between the columns and the RowID. */
public enum RowIDChoice {
    /** The RowID. */
    @Label(RowIDChoice.ROW_ID_LABEL)
    ROW_ID;

    /** How the RowID is shown. */
    public static final String ROW_ID_LABEL = "RowID";
}

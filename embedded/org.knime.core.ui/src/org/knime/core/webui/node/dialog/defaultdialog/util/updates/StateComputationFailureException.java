// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.webui.node.dialog.defaultdialog.util.updates;

/** Thrown by the dialog's own state providers to leave a state as it is; not for use in nodes. */
public final class StateComputationFailureException extends Exception {

    private static final long serialVersionUID = 1L;

    StateComputationFailureException() {
        super();
    }
}

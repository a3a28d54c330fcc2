// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node.parameters.widget.choices.util;

/** Says which input port a provider of columns looks at. */
public interface InputTableIndexHolder {

    /** Returns the index of the input port, 0 unless overridden. */
    default int getInputTableIndex() {
        return 0;
    }
}

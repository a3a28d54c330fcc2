// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node.parameters.validation;

/** A check that the dialog runs while the user types. */
public interface BuiltinValidation {

    /** Returns the text shown when the check fails. */
    String getErrorMessage();

    /** Returns the check's numbers or patterns, as sent to the dialog. */
    Object getParameters();
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node;

/** Settings that a node cannot work with; the message is for the user. */
public class InvalidSettingsException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Creates an exception with a message. */
    public InvalidSettingsException(final String msg) {
        super(msg);
    }

    /** Creates an exception with a cause, whose message it takes. */
    public InvalidSettingsException(final Throwable cause) {
        super(cause);
    }

    /** Creates an exception with a message and a cause. */
    public InvalidSettingsException(final String msg, final Throwable cause) {
        super(msg, cause);
    }
}

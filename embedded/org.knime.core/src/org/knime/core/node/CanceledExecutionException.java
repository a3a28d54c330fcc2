// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node;

import org.knime.core.node.message.Message;

/** The user has cancelled the execution. */
public class CanceledExecutionException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Message message;

    /** Creates the exception with the usual message. */
    public CanceledExecutionException() {
        this("Execution canceled");
    }

    /** Creates the exception with a message. */
    public CanceledExecutionException(final String s) {
        this(Message.fromSummary(s));
    }

    /** Creates the exception with a message. */
    public CanceledExecutionException(final Message message) {
        super(message.getSummary());
        this.message = message;
    }

    /** Returns the message. */
    public Message getKNIMEMessage() {
        return message;
    }
}

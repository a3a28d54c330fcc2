// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node;

import org.knime.core.node.message.Message;

/** A failure whose message is meant for the user. */
public final class KNIMEException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Message message;

    private KNIMEException(final Message message, final Throwable cause) {
        super(message.getSummary(), cause);
        this.message = message;
    }

    /** Creates the exception with a message and a cause. */
    public KNIMEException(final String message, final Throwable cause) {
        this(Message.fromSummary(message), cause);
    }

    /** Creates the exception with a message. */
    public KNIMEException(final String message) {
        this(message, null);
    }

    /** Creates the exception with a message. */
    public static KNIMEException of(final Message message) {
        return new KNIMEException(message, null);
    }

    /** Creates the exception with a message and a cause. */
    public static KNIMEException of(final Message message, final Throwable cause) {
        return new KNIMEException(message, cause);
    }

    /** Returns the message. */
    public Message getKNIMEMessage() {
        return message;
    }

    /** Wraps this exception where checked exceptions are not allowed. */
    public KNIMERuntimeException toUnchecked() {
        return new KNIMERuntimeException(this);
    }

    /** An unchecked wrapper of a {@link KNIMEException}. */
    public static final class KNIMERuntimeException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        KNIMERuntimeException(final KNIMEException cause) {
            super(cause.getMessage(), cause);
        }

        @Override
        public synchronized KNIMEException getCause() {
            return (KNIMEException) super.getCause();
        }

        /** Returns the message of the wrapped exception. */
        public Message getKNIMEMessage() {
            return getCause().getKNIMEMessage();
        }
    }
}

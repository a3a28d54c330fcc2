// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.webui.data;

/**
 * A problem in a data service that the user can understand and solve: the page shows it as a
 * message, not as a bug.
 */
public final class DataServiceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String m_details;

    /** Creates the exception. */
    public DataServiceException(final String message) {
        this(message, (String) null);
    }

    /** Creates the exception with its cause. */
    public DataServiceException(final String message, final Throwable cause) {
        this(message, null, cause);
    }

    /** Creates the exception with text that is shown on demand. */
    public DataServiceException(final String message, final String details) {
        this(message, details, null);
    }

    /** Creates the exception with text that is shown on demand, and its cause. */
    public DataServiceException(final String message, final String details, final Throwable cause) {
        super(message, cause);
        m_details = details;
    }

    /** Returns the text that is shown on demand, null if there is none. */
    public String getDetails() {
        return m_details;
    }
}

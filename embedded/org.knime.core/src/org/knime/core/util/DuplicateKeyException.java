// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.util;

/** Two rows of a table have the same ID. */
public class DuplicateKeyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;

    /** Creates the exception for a key. */
    public DuplicateKeyException(final String key) {
        this("Duplicate key detected: \"" + key + "\"", key);
    }

    /** Creates the exception for a key with a message. */
    public DuplicateKeyException(final String message, final String key) {
        super(message);
        this.key = key;
    }

    /** Returns the key. */
    public String getKey() {
        return key;
    }
}

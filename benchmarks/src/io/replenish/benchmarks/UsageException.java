// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks;

/** Says which argument or file is wrong and what to do. */
public final class UsageException extends Exception {

    private static final long serialVersionUID = 1;

    /** Makes one with a message for who called. */
    public UsageException(final String message) {
        super(message);
    }
}

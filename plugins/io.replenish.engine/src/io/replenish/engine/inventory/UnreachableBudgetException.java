// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

/** A budget within which no policies fit; the message names the nearest that can be had. */
public final class UnreachableBudgetException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnreachableBudgetException(final String message) {
        super(message);
    }
}

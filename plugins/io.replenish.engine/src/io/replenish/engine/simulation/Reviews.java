// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.simulation;

/** Checks what all policies have in common. */
final class Reviews {

    private Reviews() {}

    static void check(final int reviewPeriod) {
        if (reviewPeriod < 1) {
            throw new IllegalArgumentException(
                    "stock is reviewed every period at most: " + reviewPeriod);
        }
    }
}

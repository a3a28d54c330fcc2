// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.data;

import java.math.BigDecimal;

/** Numbers as people write them: neither exponents nor a decimal point without need. */
public final class PlainNumber {

    private PlainNumber() {}

    /**
     * Returns the shortest decimal text of the number, such as {@code 17850} or {@code -0.5}. An
     * identifier that was read as a number gets the same text as one that was read as text.
     */
    public static String text(final double number) {
        if (!Double.isFinite(number)) {
            return Double.toString(number);
        }
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}

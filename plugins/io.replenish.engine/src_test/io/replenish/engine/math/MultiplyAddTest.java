// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MultiplyAddTest {

    @Test
    void sumOfProductAndNumber() {
        assertEquals(7, MultiplyAdd.of(2, 3, 1));
        assertEquals(-5, MultiplyAdd.of(-2, 3, 1));
        assertEquals(Double.NaN, MultiplyAdd.of(0, Double.POSITIVE_INFINITY, 1));
    }

    /** Whether it is rounded once or twice, it is as near as two roundings come. */
    @Test
    void roundedAtMostTwice() {
        final double third = 1.0 / 3;
        final double exact = Math.fma(third, third, -1);
        assertEquals(exact, MultiplyAdd.of(third, third, -1), Math.ulp(exact));
    }
}

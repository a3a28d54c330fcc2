// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.embedded.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LongVectorTest {

    private static LongVector of(final long... values) {
        final LongVector vector = new LongVector();
        for (final long value : values) {
            vector.add(value);
        }
        return vector;
    }

    @Test
    void valuesAtTheBoundsOfInt_takeFourBytes() {
        final LongVector vector = of(Integer.MIN_VALUE, 0, Integer.MAX_VALUE);
        vector.trim();
        assertEquals(3 * Integer.BYTES, vector.retainedBytes());
        assertEquals(Integer.MIN_VALUE, vector.get(0));
        assertEquals(Integer.MAX_VALUE, vector.get(2));
    }

    @Test
    void valueBeyondInt_widensAndKeepsTheEarlierOnes() {
        final LongVector vector = of(-1, 5, Integer.MAX_VALUE + 1L, Long.MIN_VALUE);
        vector.trim();
        assertEquals(4 * Long.BYTES, vector.retainedBytes());
        assertEquals(-1, vector.get(0));
        assertEquals(5, vector.get(1));
        assertEquals(Integer.MAX_VALUE + 1L, vector.get(2));
        assertEquals(Long.MIN_VALUE, vector.get(3));
    }

    @Test
    void manyValues_areKeptWhereverItWidens() {
        final int n = 1000;
        for (final int widenAt : new int[] {0, 63, 64, 65, n - 1}) {
            final LongVector vector = new LongVector();
            for (int i = 0; i < n; i++) {
                vector.add(i == widenAt ? Long.MAX_VALUE : i);
            }
            assertEquals(n, vector.size());
            for (int i = 0; i < n; i++) {
                assertEquals(i == widenAt ? Long.MAX_VALUE : i, vector.get(i));
            }
        }
    }

    @Test
    void emptyVector_takesNothingOnceTrimmed() {
        final LongVector vector = of();
        vector.trim();
        assertEquals(0, vector.retainedBytes());
    }
}

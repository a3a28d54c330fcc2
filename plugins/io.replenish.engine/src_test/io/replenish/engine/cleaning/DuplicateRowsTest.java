// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.cleaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.data.NumberColumn;
import io.replenish.engine.data.NumberText;
import io.replenish.engine.data.TableColumn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DuplicateRowsTest {

    private static TableColumn numbers(final double... numbers) {
        final NumberColumn.Builder builder = NumberColumn.builder("n", NumberText.POINT);
        for (final double number : numbers) {
            builder.add(number);
        }
        return builder.build();
    }

    @Test
    void emptyTable_hasNone() {
        assertFalse(isAnyDuplicate(0));
    }

    private static boolean isAnyDuplicate(final double... numbers) {
        final DuplicateRows rows = DuplicateRows.find(numbers.length, List.of(numbers(numbers)));
        for (int row = 0; row < numbers.length; row++) {
            if (rows.isDuplicate(row)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void oneRow_isNoDuplicate() {
        assertFalse(isAnyDuplicate(7));
    }

    @Test
    void equalRows_pointToTheFirstOfThem() {
        final DuplicateRows rows = DuplicateRows.find(5, List.of(numbers(1, 2, 1, 1, 2)));
        assertFalse(rows.isDuplicate(0));
        assertFalse(rows.isDuplicate(1));
        assertTrue(rows.isDuplicate(2));
        assertEquals(0, rows.original(2));
        assertEquals(0, rows.original(3));
        assertEquals(1, rows.original(4));
    }

    /**
     * The hash code of a double mixes its two halves symmetrically: exchanging them changes
     * nothing.
     */
    @Test
    void rowsWithTheSameHash_areToldApart() {
        final double one = Double.longBitsToDouble(0x00000001_00000002L);
        final double other = Double.longBitsToDouble(0x00000002_00000001L);
        assertEquals(Double.hashCode(one), Double.hashCode(other));
        assertFalse(isAnyDuplicate(one, other));
        assertTrue(isAnyDuplicate(one, other, one));
    }

    @Test
    void randomTables_agreeWithAMapOfWholeRows() {
        final SplittableRandom random = new SplittableRandom(5268);
        for (int trial = 0; trial < 200; trial++) {
            final int rows = random.nextInt(1, 200);
            final double[] a = random.doubles(rows).map(x -> Math.floor(8 * x)).toArray();
            final double[] b = random.doubles(rows).map(x -> Math.floor(8 * x)).toArray();
            final DuplicateRows found = DuplicateRows.find(rows, List.of(numbers(a), numbers(b)));
            final Map<List<Double>, Integer> first = new HashMap<>();
            for (int row = 0; row < rows; row++) {
                first.putIfAbsent(List.of(a[row], b[row]), row);
                assertEquals(first.get(List.of(a[row], b[row])), found.original(row));
            }
        }
    }
}

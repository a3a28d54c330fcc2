// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.cleaning;

import io.replenish.engine.data.TableColumn;
import java.util.Arrays;
import java.util.List;

/**
 * The rows of a table that equal an earlier row. Hashes only speed up the search; equality is
 * always compared.
 */
final class DuplicateRows {

    private static final int FREE = -1;

    /**
     * Odd multiplier with well-mixed bits (2^32 divided by the golden ratio): neighbours spread
     * over the table.
     */
    private static final int SPREAD = 0x9E3779B9;

    private final int[] originals;

    private DuplicateRows(final int[] originals) {
        this.originals = originals;
    }

    /** Finds them in expected linear time. */
    static DuplicateRows find(final int rows, final List<TableColumn> columns) {
        final TableColumn[] keys = columns.toArray(TableColumn[]::new);
        final int bits = Math.max(1, 32 - Integer.numberOfLeadingZeros(Math.max(0, rows - 1)) + 1);
        if (bits > 30) {
            throw new IllegalArgumentException("too many rows to search for duplicates: " + rows);
        }
        final int[] slots = new int[1 << bits]; // open addressing, at most half full
        Arrays.fill(slots, FREE);
        final int[] originals = new int[rows];
        for (int row = 0; row < rows; row++) {
            int slot = hash(keys, row) >>> (32 - bits);
            while (slots[slot] != FREE && !equal(keys, slots[slot], row)) {
                slot = (slot + 1) & (slots.length - 1);
            }
            if (slots[slot] == FREE) {
                slots[slot] = row;
            }
            originals[row] = slots[slot];
        }
        return new DuplicateRows(originals);
    }

    private static int hash(final TableColumn[] keys, final int row) {
        int hash = 0;
        for (final TableColumn key : keys) {
            hash = (Integer.rotateLeft(hash, 5) ^ key.hashOf(row)) * SPREAD;
        }
        return hash;
    }

    private static boolean equal(final TableColumn[] keys, final int row, final int other) {
        for (final TableColumn key : keys) {
            if (!key.equalRows(row, other)) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether an earlier row equals this one. */
    boolean isDuplicate(final int row) {
        return originals[row] != row;
    }

    /** Returns the first row that equals this one; the row itself if it is no duplicate. */
    int original(final int row) {
        return originals[row];
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.embedded.table;

import java.util.Arrays;

/** A growing list of longs that takes half the space as long as all of them fit an int. */
final class LongVector {

    private static final int INITIAL_CAPACITY = 64;

    /** Null once a value did not fit. */
    private int[] ints = new int[INITIAL_CAPACITY];

    /** Null as long as all values fit. */
    private long[] longs;

    private int size;

    int size() {
        return size;
    }

    long get(final int index) {
        return ints != null ? ints[index] : longs[index];
    }

    void add(final long value) {
        ensureFits(value);
        ensureCapacity();
        if (ints != null) {
            ints[size] = (int) value;
        } else {
            longs[size] = value;
        }
        size++;
    }

    private void ensureFits(final long value) {
        if (ints != null && value != (int) value) {
            longs = new long[ints.length];
            for (int i = 0; i < size; i++) {
                longs[i] = ints[i];
            }
            ints = null;
        }
    }

    private void ensureCapacity() {
        final int capacity = ints != null ? ints.length : longs.length;
        if (size == capacity) {
            resize(capacity + (capacity >> 1));
        }
    }

    private void resize(final int capacity) {
        if (ints != null) {
            ints = Arrays.copyOf(ints, capacity);
        } else {
            longs = Arrays.copyOf(longs, capacity);
        }
    }

    /** Gives back the space kept for growth; the vector may grow no more. */
    void trim() {
        resize(size);
    }

    long retainedBytes() {
        return ints != null ? (long) Integer.BYTES * ints.length : (long) Long.BYTES * longs.length;
    }
}

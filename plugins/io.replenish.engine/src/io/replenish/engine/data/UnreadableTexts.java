// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The few rows of a column whose text could not be read, with that text. */
final class UnreadableTexts {

    private final int[] rows;
    private final List<String> texts;

    private UnreadableTexts(final int[] rows, final List<String> texts) {
        this.rows = rows;
        this.texts = texts;
    }

    /** Tells whether the row is one of them. */
    boolean contains(final int row) {
        return Arrays.binarySearch(rows, row) >= 0;
    }

    /**
     * Returns the text of a row that is one of them, or the empty text: blank texts are missing,
     * not unreadable.
     */
    String text(final int row) {
        final int index = Arrays.binarySearch(rows, row);
        return index < 0 ? "" : texts.get(index);
    }

    /** Collects rows in ascending order. */
    static final class Builder {

        private int[] rows = {};
        private final List<String> texts = new ArrayList<>();

        void add(final int row, final String text) {
            if (texts.size() == rows.length) {
                rows = Arrays.copyOf(rows, Math.max(16, 2 * rows.length));
            }
            rows[texts.size()] = row;
            texts.add(text);
        }

        UnreadableTexts build() {
            return new UnreadableTexts(Arrays.copyOf(rows, texts.size()), List.copyOf(texts));
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.embedded.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import org.knime.core.data.RowKey;
import org.knime.core.util.DuplicateKeyException;

/**
 * A growing list of different row IDs.
 *
 * <p>The IDs of a table are mostly Row0, Row1 and so on, or those left by a filter: as long as they
 * are of this form and ascend, their numbers are enough, and while none is left out not even these.
 */
final class RowKeys {

    private static final String PREFIX = "Row";

    /** More digits might not fit a long. */
    private static final int MAX_DIGITS = 18;

    /**
     * Object headers, reference and the text's own array, on a 64 bit machine with compressed
     * references.
     */
    private static final int OVERHEAD_PER_TEXT = 64;

    /**
     * Numbers of ascending IDs; null as long as the number is the index, and when {@link #texts} is
     * there.
     */
    private LongVector numbers;

    /** IDs of any form; null as long as they are ascending numbers. */
    private ArrayList<RowKey> texts;

    /** The IDs of {@link #texts}, as long as some may be added. */
    private Set<String> known;

    private long lastNumber = -1;
    private int size;

    /**
     * Adds an ID.
     *
     * @throws DuplicateKeyException if it is there already
     */
    void add(final RowKey key) {
        final long number = texts == null ? number(key.getString()) : -1;
        if (number > lastNumber) {
            addNumber(number);
        } else {
            addText(key);
        }
        size++;
    }

    private void addNumber(final long number) {
        if (numbers == null && number != size) {
            numbers = new LongVector();
            for (int i = 0; i < size; i++) {
                numbers.add(i);
            }
        }
        if (numbers != null) {
            numbers.add(number);
        }
        lastNumber = number;
    }

    private void addText(final RowKey key) {
        if (texts == null) {
            useTexts();
        }
        if (!known.add(key.getString())) {
            throw new DuplicateKeyException(
                    "Row ID \"" + key.getString() + "\" is there twice; row IDs must be unique.",
                    key.getString());
        }
        texts.add(key);
    }

    private void useTexts() {
        final ArrayList<RowKey> all = new ArrayList<>(size);
        known = new HashSet<>();
        for (int i = 0; i < size; i++) {
            all.add(get(i));
            known.add(get(i).getString());
        }
        texts = all;
        numbers = null;
    }

    RowKey get(final int row) {
        if (texts != null) {
            return texts.get(row);
        }
        return RowKey.createRowKey(numbers == null ? row : numbers.get(row));
    }

    /** Drops what is needed for adding only. */
    void trim() {
        known = null;
        if (texts != null) {
            texts.trimToSize();
        }
        if (numbers != null) {
            numbers.trim();
        }
    }

    long retainedBytes() {
        if (texts != null) {
            return texts.stream()
                    .mapToLong(
                            k ->
                                    OVERHEAD_PER_TEXT
                                            + (long) Character.BYTES * k.getString().length())
                    .sum();
        }
        return numbers == null ? 0 : numbers.retainedBytes();
    }

    /**
     * Returns the number of an ID such as Row12; -1 for all others, also for Row012, which is
     * another ID.
     */
    private static long number(final String id) {
        final int digits = id.length() - PREFIX.length();
        if (digits < 1 || digits > MAX_DIGITS || !id.startsWith(PREFIX)) {
            return -1;
        }
        if (digits > 1 && id.charAt(PREFIX.length()) == '0') {
            return -1;
        }
        long number = 0;
        for (int i = PREFIX.length(); i < id.length(); i++) {
            final char c = id.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = 10 * number + (c - '0');
        }
        return number;
    }
}

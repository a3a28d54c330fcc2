// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A column of arbitrary values, each distinct value stored once and referred to by a code.
 *
 * @param <T> type of the values, with {@code equals} and {@code hashCode} by value
 */
public final class CodedColumn<T> implements TableColumn {

    /** Code of a missing value. */
    public static final int MISSING = -1;

    private final String name;
    private final int[] codes;
    private final List<T> values;

    private CodedColumn(final String name, final int[] codes, final List<T> values) {
        this.name = name;
        this.codes = codes;
        this.values = values;
    }

    /**
     * Starts a column of identifiers or names: blank text counts as missing, blanks around text are
     * dropped.
     */
    public static Builder<String> text(final String name) {
        return new Builder<>(name) {
            @Override
            public void add(final String value) {
                final String text = value == null ? "" : value.strip();
                super.add(text.isEmpty() ? null : text);
            }
        };
    }

    /** Starts a column of values that are only compared with each other and passed through. */
    public static <T> Builder<T> of(final String name) {
        return new Builder<>(name);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int size() {
        return codes.length;
    }

    @Override
    public boolean isMissing(final int row) {
        return codes[row] == MISSING;
    }

    /**
     * Returns the code of the row's value, from 0 to below {@link #distinctCount()}, or {@link
     * #MISSING}.
     */
    public int code(final int row) {
        return codes[row];
    }

    /**
     * Returns the value in the row.
     *
     * @throws IllegalStateException if it is missing
     */
    public T value(final int row) {
        if (isMissing(row)) {
            throw new IllegalStateException(name + " is missing in row " + row);
        }
        return values.get(codes[row]);
    }

    /** Returns the number of distinct values; missing is not a value. */
    public int distinctCount() {
        return values.size();
    }

    /** Returns the distinct values by their codes, unmodifiable. */
    public List<T> distinctValues() {
        return values;
    }

    @Override
    public boolean equalRows(final int row, final int other) {
        return codes[row] == codes[other];
    }

    @Override
    public int hashOf(final int row) {
        return codes[row];
    }

    @Override
    public String describe(final int row) {
        return isMissing(row) ? name + " is missing" : name + " \"" + values.get(codes[row]) + "\"";
    }

    /**
     * Collects a column row by row.
     *
     * @param <T> type of the values
     */
    public static class Builder<T> {

        private final String name;
        private final Map<T, Integer> codeOf = new HashMap<>();
        private final List<T> values = new ArrayList<>();
        private int[] codes = new int[16];
        private int size;

        private Builder(final String name) {
            this.name = Objects.requireNonNull(name);
        }

        /** Appends a value, or a missing one if it is null. */
        public void add(final T value) {
            if (size == codes.length) {
                codes = Arrays.copyOf(codes, 2 * size);
            }
            codes[size++] = value == null ? MISSING : codeOf.computeIfAbsent(value, this::enlist);
        }

        private Integer enlist(final T value) {
            values.add(value);
            return values.size() - 1;
        }

        /** Returns the column; the builder may go on collecting without changing it. */
        public CodedColumn<T> build() {
            return new CodedColumn<>(name, Arrays.copyOf(codes, size), List.copyOf(values));
        }
    }
}

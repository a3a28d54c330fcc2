// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.data;

import java.util.Arrays;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * A column of numbers. What is there but is no usable number (other text, NaN, infinity, or beyond
 * {@link #MAX_MAGNITUDE}) is <i>unreadable</i>, which is not the same as missing.
 */
public final class NumberColumn implements TableColumn {

    /**
     * Largest number that counts as readable. Beyond it a double no longer tells single cents apart
     * reliably, and no quantity or price is that large; below it sums and products of sales cannot
     * overflow.
     */
    public static final double MAX_MAGNITUDE = 1e15;

    private final String name;
    private final double[] values;
    private final UnreadableTexts unreadable;

    private NumberColumn(
            final String name, final double[] values, final UnreadableTexts unreadable) {
        this.name = name;
        this.values = values;
        this.unreadable = unreadable;
    }

    /**
     * Starts a column.
     *
     * @param name column name
     * @param form how numbers are written in cells that hold text
     */
    public static Builder builder(final String name, final NumberText form) {
        return new Builder(name, form);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int size() {
        return values.length;
    }

    /** Returns the number in the row, or NaN if there is none that can be read. */
    public double value(final int row) {
        return values[row];
    }

    /** Tells whether the row holds a number that can be read, which is then finite. */
    public boolean isReadable(final int row) {
        return !Double.isNaN(values[row]);
    }

    @Override
    public boolean isMissing(final int row) {
        return !isReadable(row) && !unreadable.contains(row);
    }

    @Override
    public boolean equalRows(final int row, final int other) {
        return isReadable(row)
                ? values[row] == values[other]
                : !isReadable(other) && unreadable.text(row).equals(unreadable.text(other));
    }

    @Override
    public int hashOf(final int row) {
        return isReadable(row) ? Double.hashCode(values[row]) : unreadable.text(row).hashCode();
    }

    @Override
    public String describe(final int row) {
        if (isReadable(row)) {
            return name + " " + PlainNumber.text(values[row]);
        }
        return unreadable.contains(row)
                ? name + " \"" + unreadable.text(row) + "\" is not a number"
                : name + " is missing";
    }

    /** Collects a column row by row. */
    public static final class Builder {

        private final String name;
        private final NumberText form;
        private final UnreadableTexts.Builder unreadable = new UnreadableTexts.Builder();
        private double[] values = new double[16];
        private int size;

        private Builder(final String name, final NumberText form) {
            this.name = Objects.requireNonNull(name);
            this.form = Objects.requireNonNull(form);
        }

        /** Appends a number. */
        public void add(final double number) {
            if (Math.abs(number) <= MAX_MAGNITUDE) {
                append(number + 0.0); // -0.0 becomes 0.0: they are equal for every purpose of
                // this class
            } else {
                addUnreadable(PlainNumber.text(number));
            }
        }

        /** Appends a number that is written as text; blank text counts as missing. */
        public void addText(final String text) {
            final OptionalDouble number = form.parse(text);
            if (number.isPresent() && Math.abs(number.getAsDouble()) <= MAX_MAGNITUDE) {
                append(number.getAsDouble() + 0.0);
            } else if (text.isBlank()) {
                addMissing();
            } else {
                addUnreadable(text.strip());
            }
        }

        /** Appends a missing value. */
        public void addMissing() {
            append(Double.NaN);
        }

        private void addUnreadable(final String text) {
            unreadable.add(size, text);
            append(Double.NaN);
        }

        private void append(final double value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
            }
            values[size++] = value;
        }

        /** Returns the column; the builder may go on collecting without changing it. */
        public NumberColumn build() {
            return new NumberColumn(name, Arrays.copyOf(values, size), unreadable.build());
        }
    }
}

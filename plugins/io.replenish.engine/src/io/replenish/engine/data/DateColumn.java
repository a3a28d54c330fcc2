// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.data;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * A column of dates on the wall clock of the shop, with time of day unless this is dropped on
 * reading. What is there but is no date, or lies outside {@link #FIRST_YEAR} to {@link #LAST_YEAR},
 * is <i>unreadable</i>, which is not the same as missing.
 */
public final class DateColumn implements TableColumn {

    /**
     * First year that counts as readable: nanoseconds since 1970 fit a long, and nobody sold
     * earlier.
     */
    public static final int FIRST_YEAR = 1700;

    /** Last year that counts as readable: placeholders such as 9999-12-31 are no dates of sales. */
    public static final int LAST_YEAR = 2199;

    private static final long ABSENT = Long.MIN_VALUE;
    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private final String name;
    private final long[] nanos;
    private final UnreadableTexts unreadable;

    private DateColumn(final String name, final long[] nanos, final UnreadableTexts unreadable) {
        this.name = name;
        this.nanos = nanos;
        this.unreadable = unreadable;
    }

    /**
     * Starts a column.
     *
     * @param name column name
     * @param form how dates are written in cells that hold text
     * @param keepTime whether the time of day is kept; if not, all dates are moved to midnight
     */
    public static Builder builder(final String name, final DateText form, final boolean keepTime) {
        return new Builder(name, form, keepTime);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int size() {
        return nanos.length;
    }

    /** Tells whether the row holds a date that can be read. */
    public boolean isReadable(final int row) {
        return nanos[row] != ABSENT;
    }

    /**
     * Returns the date in the row.
     *
     * @throws IllegalStateException if there is none that can be read
     */
    public LocalDateTime value(final int row) {
        if (!isReadable(row)) {
            throw new IllegalStateException(describe(row) + " in row " + row);
        }
        return LocalDateTime.ofEpochSecond(
                Math.floorDiv(nanos[row], NANOS_PER_SECOND),
                (int) Math.floorMod(nanos[row], NANOS_PER_SECOND),
                ZoneOffset.UTC);
    }

    /**
     * Compares the dates of two rows that can both be read: negative if the first is earlier, 0 if
     * they are equal.
     */
    public int compareRows(final int row, final int other) {
        return Long.compare(nanos[row], nanos[other]);
    }

    @Override
    public boolean isMissing(final int row) {
        return !isReadable(row) && !unreadable.contains(row);
    }

    @Override
    public boolean equalRows(final int row, final int other) {
        return nanos[row] == nanos[other]
                && (isReadable(row) || unreadable.text(row).equals(unreadable.text(other)));
    }

    @Override
    public int hashOf(final int row) {
        return isReadable(row) ? Long.hashCode(nanos[row]) : unreadable.text(row).hashCode();
    }

    @Override
    public String describe(final int row) {
        if (isReadable(row)) {
            return name + " " + value(row);
        }
        return unreadable.contains(row)
                ? name + " \"" + unreadable.text(row) + "\" is not a date"
                : name + " is missing";
    }

    /** Collects a column row by row. */
    public static final class Builder {

        private final String name;
        private final DateText form;
        private final boolean keepTime;
        private final UnreadableTexts.Builder unreadable = new UnreadableTexts.Builder();
        private long[] nanos = new long[16];
        private int size;

        /** Lines of one order carry the same text in a row: it is parsed once. */
        private String lastText = "";

        private Optional<LocalDateTime> lastDate = Optional.empty();

        private Builder(final String name, final DateText form, final boolean keepTime) {
            this.name = Objects.requireNonNull(name);
            this.form = Objects.requireNonNull(form);
            this.keepTime = keepTime;
        }

        /** Appends a date with time of day. */
        public void add(final LocalDateTime date) {
            if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
                addUnreadable(date.toString());
            } else {
                final LocalDateTime kept =
                        keepTime ? date : date.toLocalDate().atTime(LocalTime.MIDNIGHT);
                append(kept.toEpochSecond(ZoneOffset.UTC) * NANOS_PER_SECOND + kept.getNano());
            }
        }

        /** Appends a day. */
        public void add(final LocalDate day) {
            if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
                addUnreadable(day.toString());
            } else {
                add(day.atTime(LocalTime.MIDNIGHT));
            }
        }

        /** Appends a date that is written as text; blank text counts as missing. */
        public void addText(final String text) {
            if (!text.equals(lastText)) {
                lastText = text;
                lastDate =
                        form.parse(text)
                                .filter(
                                        date ->
                                                date.getYear() >= FIRST_YEAR
                                                        && date.getYear() <= LAST_YEAR);
            }
            if (lastDate.isPresent()) {
                add(lastDate.get());
            } else if (text.isBlank()) {
                addMissing();
            } else {
                addUnreadable(text.strip());
            }
        }

        /** Appends a missing value. */
        public void addMissing() {
            append(ABSENT);
        }

        private void addUnreadable(final String text) {
            unreadable.add(size, text);
            append(ABSENT);
        }

        private void append(final long value) {
            if (size == nanos.length) {
                nanos = Arrays.copyOf(nanos, 2 * size);
            }
            nanos[size++] = value;
        }

        /** Returns the column; the builder may go on collecting without changing it. */
        public DateColumn build() {
            return new DateColumn(name, Arrays.copyOf(nanos, size), unreadable.build());
        }
    }
}

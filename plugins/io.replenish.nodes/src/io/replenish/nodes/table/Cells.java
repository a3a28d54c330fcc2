// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.table;

import io.replenish.engine.data.DateText;
import io.replenish.engine.data.PlainNumber;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataType;
import org.knime.core.data.DoubleValue;
import org.knime.core.data.LongValue;
import org.knime.core.data.MissingCell;
import org.knime.core.data.StringValue;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.LongCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.data.time.localdate.LocalDateCellFactory;
import org.knime.core.data.time.localdate.LocalDateValue;
import org.knime.core.data.time.localdatetime.LocalDateTimeCellFactory;
import org.knime.core.data.time.localdatetime.LocalDateTimeValue;

/** Makes cells of values and values of cells. */
public final class Cells {

    private static final DateTimeFormatter DATE_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private Cells() {}

    /** Returns a missing cell. */
    public static DataCell missing() {
        return DataType.getMissingCell();
    }

    /** Returns a missing cell that says why the value is missing. */
    public static DataCell missing(final String reason) {
        return new MissingCell(reason);
    }

    /** Returns a text cell. */
    public static DataCell text(final String text) {
        return new StringCell(text);
    }

    /** Returns a cell with a whole number. */
    public static DataCell integer(final long number) {
        return new LongCell(number);
    }

    /**
     * Returns a cell with a number, or a missing cell if it is NaN, the engine's way to say that
     * there is none.
     */
    public static DataCell number(final double number) {
        return Double.isNaN(number) ? missing() : new DoubleCell(number);
    }

    /** Returns a cell with a day. */
    public static DataCell day(final LocalDate day) {
        return LocalDateCellFactory.create(day);
    }

    /**
     * Returns a cell with a date.
     *
     * @param date day and time of day
     * @param withTime whether the cell holds the time of day too
     */
    public static DataCell date(final LocalDateTime date, final boolean withTime) {
        return withTime
                ? LocalDateTimeCellFactory.create(date)
                : LocalDateCellFactory.create(date.toLocalDate());
    }

    /**
     * Returns an identifier as text, null for a missing cell. One that was read as a number gets
     * the same text as one that was read as text: 17850, not 17850.0.
     *
     * @throws IllegalArgumentException if the cell holds neither text nor a number
     */
    public static String identifier(final DataCell cell) {
        if (cell.isMissing()) {
            return null;
        } else if (cell instanceof LongValue number) {
            return Long.toString(number.getLongValue());
        } else if (cell instanceof DoubleValue number) {
            return PlainNumber.text(number.getDoubleValue());
        } else if (cell instanceof StringValue text) {
            return text.getStringValue();
        }
        throw new IllegalArgumentException("\"" + cell + "\" is neither text nor a number");
    }

    /**
     * Returns an identifier as {@link #identifier} does, without blanks around it; null also for a
     * blank one.
     */
    public static String key(final DataCell cell) {
        final String identifier = identifier(cell);
        return identifier == null || identifier.isBlank() ? null : identifier.strip();
    }

    /**
     * Returns the day in a cell of a column with dates, or with text of the form 2011-03-04; empty
     * if it is missing or unreadable.
     */
    public static Optional<LocalDate> dayIn(final DataCell cell) {
        if (cell.isMissing()) {
            return Optional.empty();
        } else if (cell instanceof LocalDateTimeValue dateTime) {
            return Optional.of(dateTime.getLocalDateTime().toLocalDate());
        } else if (cell instanceof LocalDateValue date) {
            return Optional.of(date.getLocalDate());
        }
        return DateText.iso()
                .parse(((StringValue) cell).getStringValue())
                .map(LocalDateTime::toLocalDate);
    }

    /**
     * Returns the number in a cell of a numeric column, or 1 or 0 for true or false; NaN for a
     * missing cell.
     */
    public static double numberIn(final DataCell cell) {
        return cell.isMissing() ? Double.NaN : ((DoubleValue) cell).getDoubleValue();
    }

    /**
     * Returns what a cell holds as a plain value for a view: Long, Double, or text, dates in ISO
     * form with a blank before the time; null for a missing cell, for NaN and for infinity, which
     * JSON does not have.
     */
    public static Object plainValue(final DataCell cell) {
        if (cell.isMissing()) {
            return null;
        } else if (cell instanceof LongValue number) {
            return number.getLongValue();
        } else if (cell instanceof DoubleValue number) {
            return Double.isFinite(number.getDoubleValue()) ? number.getDoubleValue() : null;
        } else if (cell instanceof LocalDateTimeValue dateTime) {
            return DATE_TIME.format(dateTime.getLocalDateTime());
        }
        return cell.toString();
    }
}

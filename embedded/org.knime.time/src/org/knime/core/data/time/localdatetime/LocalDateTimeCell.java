// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data.time.localdatetime;

import io.replenish.embedded.table.CellCodec;
import io.replenish.embedded.table.CellCodecs;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.knime.core.data.BoundedValue;
import org.knime.core.data.DataCell;
import org.knime.core.data.StringValue;

/** A date with a time of day, without time zone; its text is ISO 8601. */
public final class LocalDateTimeCell extends DataCell
        implements LocalDateTimeValue, BoundedValue, StringValue {

    private static final long serialVersionUID = 1L;

    static {
        CellCodecs.register(LocalDateTimeCell.class, new Codec());
    }

    private final LocalDateTime dateTime;

    LocalDateTimeCell(final LocalDateTime dateTime) {
        this.dateTime = Objects.requireNonNull(dateTime, "The date of a cell must not be null.");
    }

    @Override
    public LocalDateTime getLocalDateTime() {
        return dateTime;
    }

    @Override
    public String getStringValue() {
        return dateTime.toString();
    }

    @Override
    protected boolean equalsDataCell(final DataCell dc) {
        return dateTime.equals(((LocalDateTimeCell) dc).dateTime);
    }

    @Override
    public int hashCode() {
        return dateTime.hashCode();
    }

    @Override
    public String toString() {
        return getStringValue();
    }

    /** A time is the number of seconds since 1970, as if it were UTC, and the nanoseconds after. */
    private static final class Codec implements CellCodec {

        @Override
        public long high(final DataCell cell) {
            return ((LocalDateTimeCell) cell).dateTime.toEpochSecond(ZoneOffset.UTC);
        }

        @Override
        public int low(final DataCell cell) {
            return ((LocalDateTimeCell) cell).dateTime.getNano();
        }

        @Override
        public DataCell cell(final long high, final int low) {
            return new LocalDateTimeCell(LocalDateTime.ofEpochSecond(high, low, ZoneOffset.UTC));
        }
    }
}

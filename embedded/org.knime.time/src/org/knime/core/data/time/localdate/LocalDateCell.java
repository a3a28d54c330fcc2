// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data.time.localdate;

import io.replenish.embedded.table.CellCodec;
import io.replenish.embedded.table.CellCodecs;
import java.time.LocalDate;
import java.util.Objects;
import org.knime.core.data.BoundedValue;
import org.knime.core.data.DataCell;
import org.knime.core.data.StringValue;

/** A date without time zone; its text is ISO 8601. */
public final class LocalDateCell extends DataCell
        implements LocalDateValue, BoundedValue, StringValue {

    private static final long serialVersionUID = 1L;

    static {
        CellCodecs.register(LocalDateCell.class, new Codec());
    }

    private final LocalDate date;

    LocalDateCell(final LocalDate date) {
        this.date = Objects.requireNonNull(date, "The date of a cell must not be null.");
    }

    @Override
    public LocalDate getLocalDate() {
        return date;
    }

    @Override
    public String getStringValue() {
        return date.toString();
    }

    @Override
    protected boolean equalsDataCell(final DataCell dc) {
        return date.equals(((LocalDateCell) dc).date);
    }

    @Override
    public int hashCode() {
        return date.hashCode();
    }

    @Override
    public String toString() {
        return getStringValue();
    }

    /** A date is the number of days since 1970. */
    private static final class Codec implements CellCodec {

        @Override
        public long high(final DataCell cell) {
            return ((LocalDateCell) cell).date.toEpochDay();
        }

        @Override
        public DataCell cell(final long high, final int low) {
            return new LocalDateCell(LocalDate.ofEpochDay(high));
        }
    }
}

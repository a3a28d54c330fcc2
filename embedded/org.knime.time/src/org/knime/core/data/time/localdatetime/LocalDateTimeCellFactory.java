// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data.time.localdatetime;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataType;

/** Makes cells of dates with a time of day. */
public final class LocalDateTimeCellFactory {

    /** The type of these cells. */
    public static final DataType TYPE = DataType.getType(LocalDateTimeCell.class);

    /** Creates a factory. */
    public LocalDateTimeCellFactory() {}

    /** Returns {@link #TYPE}. */
    public DataType getDataType() {
        return TYPE;
    }

    /**
     * Makes a cell of an ISO 8601 date and time, such as 2011-12-31T23:59.
     *
     * @throws java.time.format.DateTimeParseException if the text is no such time
     */
    public DataCell createCell(final String input) {
        return create(input);
    }

    /**
     * Makes a cell of an ISO 8601 date and time, such as 2011-12-31T23:59.
     *
     * @throws java.time.format.DateTimeParseException if the text is no such time
     */
    public static DataCell create(final String string) {
        return create(LocalDateTime.parse(string));
    }

    /**
     * Makes a cell of a text.
     *
     * @throws java.time.format.DateTimeParseException if the text is no time of the format
     */
    public static DataCell create(final String string, final DateTimeFormatter formatter) {
        return create(LocalDateTime.parse(string, formatter));
    }

    /** Makes a cell. */
    public static DataCell create(final LocalDateTime value) {
        return new LocalDateTimeCell(value);
    }
}

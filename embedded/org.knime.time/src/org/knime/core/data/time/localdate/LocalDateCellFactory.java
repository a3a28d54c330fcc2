// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data.time.localdate;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataType;

/** Makes cells of dates. */
public final class LocalDateCellFactory {

    /** The type of these cells. */
    public static final DataType TYPE = DataType.getType(LocalDateCell.class);

    /** Creates a factory. */
    public LocalDateCellFactory() {}

    /** Returns {@link #TYPE}. */
    public DataType getDataType() {
        return TYPE;
    }

    /**
     * Makes a cell of an ISO 8601 date, such as 2011-12-31.
     *
     * @throws java.time.format.DateTimeParseException if the text is no such date
     */
    public DataCell createCell(final String input) {
        return create(input);
    }

    /**
     * Makes a cell of an ISO 8601 date, such as 2011-12-31.
     *
     * @throws java.time.format.DateTimeParseException if the text is no such date
     */
    public static DataCell create(final String string) {
        return create(LocalDate.parse(string));
    }

    /**
     * Makes a cell of a text.
     *
     * @throws java.time.format.DateTimeParseException if the text is no date of the format
     */
    public static DataCell create(final String string, final DateTimeFormatter formatter) {
        return create(LocalDate.parse(string, formatter));
    }

    /** Makes a cell. */
    public static DataCell create(final LocalDate value) {
        return new LocalDateCell(value);
    }
}

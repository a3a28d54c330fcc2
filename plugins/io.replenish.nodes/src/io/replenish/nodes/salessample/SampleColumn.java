// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.salessample;

import io.replenish.nodes.table.Cells;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataColumnSpecCreator;
import org.knime.core.data.DataType;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.IntCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.data.time.localdate.LocalDateCellFactory;
import org.knime.core.data.time.localdatetime.LocalDateTimeCellFactory;

/**
 * A column of a bundled file.
 *
 * @param name its name in the file and in the table
 * @param type type of its cells
 * @param parser makes a cell of a field that is not empty
 */
record SampleColumn(String name, DataType type, Function<String, DataCell> parser) {

    private static final DateTimeFormatter DATE_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    /** A column of texts or identifiers. */
    static SampleColumn text(final String name) {
        return new SampleColumn(name, StringCell.TYPE, StringCell::new);
    }

    /** A column of whole numbers. */
    static SampleColumn integer(final String name) {
        return new SampleColumn(name, IntCell.TYPE, field -> new IntCell(Integer.parseInt(field)));
    }

    /** A column of numbers. */
    static SampleColumn number(final String name) {
        return new SampleColumn(
                name, DoubleCell.TYPE, field -> new DoubleCell(Double.parseDouble(field)));
    }

    /** A column of days. */
    static SampleColumn date(final String name) {
        return new SampleColumn(
                name,
                LocalDateCellFactory.TYPE,
                field -> LocalDateCellFactory.create(LocalDate.parse(field)));
    }

    /** A column of days with time of day. */
    static SampleColumn dateTime(final String name) {
        return new SampleColumn(
                name,
                LocalDateTimeCellFactory.TYPE,
                field -> LocalDateTimeCellFactory.create(LocalDateTime.parse(field, DATE_TIME)));
    }

    /** Returns the column of the table. */
    DataColumnSpec spec() {
        return new DataColumnSpecCreator(name, type).createSpec();
    }

    /** Returns the cell of a field; an empty field is a missing cell. */
    DataCell cell(final String field) {
        return field.isEmpty() ? Cells.missing() : parser.apply(field);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data.time.localdatetime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.embedded.table.ColumnTable;
import io.replenish.embedded.table.ColumnTableBuilder;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DataType;
import org.knime.core.data.def.DefaultRow;
import org.knime.core.data.time.localdate.LocalDateValue;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettings;

class LocalDateTimeCellTest {

    private static final DataTableSpec SPEC =
            new DataTableSpec(
                    new String[] {"time"}, new DataType[] {LocalDateTimeCellFactory.TYPE});

    private static ColumnTable table(final List<DataCell> times) {
        final ColumnTableBuilder builder = new ColumnTableBuilder(SPEC, true);
        for (final DataCell time : times) {
            builder.add(new DefaultRow("Row" + builder.size(), time));
        }
        return builder.build();
    }

    private static List<DataCell> cells(final ColumnTable table) {
        final List<DataCell> cells = new ArrayList<>();
        table.forEach(row -> cells.add(row.getCell(0)));
        return cells;
    }

    @Test
    void text_isThatOfIso8601BothWays() {
        final DataCell cell = LocalDateTimeCellFactory.create("2011-12-09T12:50");
        assertEquals("2011-12-09T12:50", cell.toString());
        assertEquals(
                LocalDateTime.of(2011, 12, 9, 12, 50),
                ((LocalDateTimeValue) cell).getLocalDateTime());
        assertEquals(cell, new LocalDateTimeCellFactory().createCell("2011-12-09T12:50:00"));
        assertEquals(
                cell,
                LocalDateTimeCellFactory.create(
                        "9/12/2011 12:50",
                        DateTimeFormatter.ofPattern("d/M/yyyy H:mm", Locale.ROOT)));
        assertNotEquals(cell, LocalDateTimeCellFactory.create("2011-12-09T12:50:00.000000001"));
        assertThrows(
                DateTimeParseException.class, () -> LocalDateTimeCellFactory.create("2011-12-09"));
        assertThrows(
                NullPointerException.class,
                () -> LocalDateTimeCellFactory.create((LocalDateTime) null));
    }

    @Test
    void type_isNamedAsInKnimeAndNoDate() {
        assertEquals("Date&time (Local)", LocalDateTimeCellFactory.TYPE.getName());
        assertTrue(LocalDateTimeCellFactory.TYPE.isCompatible(LocalDateTimeValue.class));
        assertEquals(false, LocalDateTimeCellFactory.TYPE.isCompatible(LocalDateValue.class));
    }

    @Test
    void timesOfATable_comeBackToTheNanosecond() {
        final List<DataCell> times =
                List.of(
                        LocalDateTimeCellFactory.create("2010-12-01T08:26"),
                        DataType.getMissingCell(),
                        LocalDateTimeCellFactory.create("2010-12-01T08:26:00.000000001"),
                        LocalDateTimeCellFactory.create("1969-12-31T23:59:59.999999999"),
                        LocalDateTimeCellFactory.create(LocalDateTime.MIN),
                        LocalDateTimeCellFactory.create(LocalDateTime.MAX));
        final ColumnTable table = table(times);
        assertEquals(times, cells(table));
        assertEquals(
                times.get(4),
                table.getDataTableSpec().getColumnSpec(0).getDomain().getLowerBound());
        assertEquals(
                times.get(5),
                table.getDataTableSpec().getColumnSpec(0).getDomain().getUpperBound());
    }

    @Test
    void timesWithoutFractionsOfSeconds_takeFourBytes() {
        final ColumnTable table =
                table(
                        List.of(
                                LocalDateTimeCellFactory.create("2010-12-01T08:26"),
                                LocalDateTimeCellFactory.create("2011-12-09T12:50")));
        assertTrue(
                table.retainedBytes() <= 2 * Integer.BYTES + 8,
                () -> table.retainedBytes() + " bytes");
    }

    @Test
    void savedCell_comesBack() throws InvalidSettingsException {
        final NodeSettings settings = new NodeSettings("s");
        settings.addDataCell("cell", LocalDateTimeCellFactory.create(LocalDateTime.MAX));
        settings.addDataType("type", LocalDateTimeCellFactory.TYPE);
        assertEquals(
                LocalDateTimeCellFactory.create(LocalDateTime.MAX), settings.getDataCell("cell"));
        assertEquals(LocalDateTimeCellFactory.TYPE, settings.getDataType("type"));
    }
}

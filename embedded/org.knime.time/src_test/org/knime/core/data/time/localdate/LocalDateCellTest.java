// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data.time.localdate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.embedded.table.ColumnTable;
import io.replenish.embedded.table.ColumnTableBuilder;
import java.time.LocalDate;
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
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettings;

class LocalDateCellTest {

    private static final DataTableSpec SPEC =
            new DataTableSpec(new String[] {"date"}, new DataType[] {LocalDateCellFactory.TYPE});

    @Test
    void text_isThatOfIso8601BothWays() {
        final DataCell cell = LocalDateCellFactory.create("2011-12-09");
        assertEquals("2011-12-09", cell.toString());
        assertEquals(LocalDate.of(2011, 12, 9), ((LocalDateValue) cell).getLocalDate());
        assertEquals(cell, new LocalDateCellFactory().createCell("2011-12-09"));
        assertEquals(
                cell,
                LocalDateCellFactory.create(
                        "9/12/2011", DateTimeFormatter.ofPattern("d/M/yyyy", Locale.ROOT)));
        assertNotEquals(cell, LocalDateCellFactory.create("2011-12-08"));
        assertThrows(DateTimeParseException.class, () -> LocalDateCellFactory.create("2011-02-29"));
        assertThrows(
                NullPointerException.class, () -> LocalDateCellFactory.create((LocalDate) null));
    }

    @Test
    void type_isNamedDateAndOrderedByTime() {
        assertEquals("Date", LocalDateCellFactory.TYPE.getName());
        assertSame(LocalDateValue.class, LocalDateCellFactory.TYPE.getPreferredValueClass());
        assertTrue(
                LocalDateCellFactory.TYPE
                                .getComparator()
                                .compare(
                                        LocalDateCellFactory.create("-0001-01-01"),
                                        LocalDateCellFactory.create("0001-01-01"))
                        < 0);
    }

    @Test
    void datesOfATable_comeBackWithBoundsAndTakeFourBytes() {
        final List<DataCell> dates =
                List.of(
                        LocalDateCellFactory.create("2011-12-09"),
                        LocalDateCellFactory.create("0001-01-01"),
                        DataType.getMissingCell(),
                        LocalDateCellFactory.create("9999-12-31"));
        final ColumnTable table = table(dates);
        assertEquals(dates, cells(table));
        assertEquals(
                dates.get(1),
                table.getDataTableSpec().getColumnSpec(0).getDomain().getLowerBound());
        assertEquals(
                dates.get(3),
                table.getDataTableSpec().getColumnSpec(0).getDomain().getUpperBound());
        assertTrue(
                table.retainedBytes() <= 4 * Integer.BYTES + 8,
                () -> table.retainedBytes() + " bytes");
    }

    @Test
    void extremeDates_comeBack() {
        final List<DataCell> dates =
                List.of(
                        LocalDateCellFactory.create(LocalDate.MIN),
                        LocalDateCellFactory.create(LocalDate.MAX));
        assertEquals(dates, cells(table(dates)));
    }

    @Test
    void savedCellAndSpec_comeBack() throws InvalidSettingsException {
        final NodeSettings settings = new NodeSettings("s");
        settings.addDataCell("cell", LocalDateCellFactory.create(LocalDate.MIN));
        assertEquals(LocalDateCellFactory.create(LocalDate.MIN), settings.getDataCell("cell"));

        final DataTableSpec spec =
                table(List.of(LocalDateCellFactory.create("2011-12-09"))).getDataTableSpec();
        spec.save(settings);
        assertEquals(spec, DataTableSpec.load(settings));
    }

    private static ColumnTable table(final List<DataCell> dates) {
        final ColumnTableBuilder builder = new ColumnTableBuilder(SPEC, true);
        for (final DataCell date : dates) {
            builder.add(new DefaultRow("Row" + builder.size(), date));
        }
        return builder.build();
    }

    private static List<DataCell> cells(final ColumnTable table) {
        final List<DataCell> cells = new ArrayList<>();
        table.forEach(row -> cells.add(row.getCell(0)));
        return cells;
    }
}

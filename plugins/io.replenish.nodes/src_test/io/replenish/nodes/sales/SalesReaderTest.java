// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.sales;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.nodes.testing.Tables;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.IntCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.data.time.localdate.LocalDateCellFactory;
import org.knime.core.data.time.localdatetime.LocalDateTimeCellFactory;
import org.knime.core.node.BufferedDataTable;

class SalesReaderTest {

    private static final DataTableSpec SPEC =
            Tables.spec(
                    "Number", DoubleCell.TYPE,
                    "Text", StringCell.TYPE,
                    "Day", LocalDateCellFactory.TYPE,
                    "Time", LocalDateTimeCellFactory.TYPE,
                    "Count", IntCell.TYPE);

    private static final LocalDateTime TIME = LocalDateTime.of(2011, 12, 9, 12, 50);

    private static BufferedDataTable table() {
        return Tables.table(
                SPEC,
                Tables.row(17850.0, " Größe 茶 ", LocalDate.of(2011, 3, 4), TIME, 7),
                Tables.row(null, " ", null, null, null),
                Tables.row(Double.NaN, "x", LocalDate.of(9999, 12, 31), TIME, -7));
    }

    @Test
    void cells_becomeValuesOrAreMissing() throws Exception {
        final SalesReader reader = new SalesReader(SPEC);
        final var numberAsId = reader.identifiers("Number");
        final var text = reader.identifiers("Text");
        final var day = reader.dates("Day");
        final var time = reader.dates("Time");
        final var count = reader.numbers("Count");
        final var number = reader.numbers("Number");
        final var none = reader.noIdentifiers("Order");
        reader.read(table(), Tables.context());
        assertEquals("17850", numberAsId.get().value(0));
        assertEquals("Größe 茶", text.get().value(0));
        assertEquals(LocalDate.of(2011, 3, 4).atStartOfDay(), day.get().value(0));
        assertEquals(TIME, time.get().value(0));
        assertEquals(7, count.get().value(0));
        assertTrue(numberAsId.get().isMissing(1) && text.get().isMissing(1));
        assertFalse(
                day.get().isReadable(1) || time.get().isReadable(1) || count.get().isReadable(1));
        assertFalse(number.get().isReadable(2), "NaN is no number");
        assertFalse(day.get().isReadable(2), "a placeholder is no date");
        assertTrue(none.get().isMissing(0) && none.get().size() == 3);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DataType;
import org.knime.core.data.def.DefaultRow;
import org.knime.core.data.def.IntCell;

class DataContainerTest {

    private static final DataTableSpec SPEC =
            new DataTableSpec(new String[] {"n"}, new DataType[] {IntCell.TYPE});

    private final DataContainer container = new DataContainer(SPEC);

    @Test
    void openContainer_takesRowsAndHasNoTable() {
        assertTrue(container.isOpen());
        assertFalse(container.isClosed());
        container.addRowToTable(new DefaultRow("a", new IntCell(1)));
        assertEquals(1, container.size());
        assertSame(SPEC, container.getTableSpec());
        assertThrows(IllegalStateException.class, container::getTable);
    }

    @Test
    void closedContainer_hasATableAndTakesNoRows() {
        container.addRowToTable(new DefaultRow("a", new IntCell(1)));
        container.close();
        container.close();
        assertTrue(container.isClosed());
        assertEquals(1, container.size());
        assertEquals(
                new IntCell(1),
                container.getTableSpec().getColumnSpec(0).getDomain().getLowerBound());
        assertSame(container.getTable(), container.getTable());
        assertThrows(
                IllegalStateException.class,
                () -> container.addRowToTable(new DefaultRow("b", new IntCell(2))));
        assertThrows(IllegalStateException.class, () -> container.setMaxPossibleValues(3));
    }

    @Test
    void nullRow_isRefused() {
        assertThrows(NullPointerException.class, () -> container.addRowToTable(null));
    }
}

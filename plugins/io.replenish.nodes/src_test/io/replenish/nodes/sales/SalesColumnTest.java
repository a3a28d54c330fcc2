// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.sales;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.nodes.testing.Tables;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.def.BooleanCell;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.IntCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.data.time.localdate.LocalDateCellFactory;
import org.knime.core.node.InvalidSettingsException;

class SalesColumnTest {

    @Test
    void nameOfTheCleaner_goesBeforeAllOthers() {
        final DataTableSpec spec =
                Tables.spec(
                        "Sales", DoubleCell.TYPE,
                        "Revenue", DoubleCell.TYPE,
                        "StockCode", StringCell.TYPE,
                        "Product", StringCell.TYPE);
        assertEquals(Optional.of("Revenue"), SalesColumn.REVENUE.guess(spec));
        assertEquals(Optional.of("Product"), SalesColumn.PRODUCT.guess(spec));
    }

    @Test
    void columnOfTheRightNameAndTheWrongType_givesWayToOthers() {
        final DataTableSpec spec =
                Tables.spec(
                        "Date", StringCell.TYPE,
                        "Order Date", LocalDateCellFactory.TYPE,
                        "Quantity", StringCell.TYPE,
                        "Units", IntCell.TYPE,
                        "Revenue", StringCell.TYPE,
                        "Sales", DoubleCell.TYPE);
        assertEquals(Optional.of("Order Date"), SalesColumn.DATE.guess(spec));
        assertEquals(Optional.of("Units"), SalesColumn.QUANTITY.guess(spec));
        assertEquals(Optional.of("Sales"), SalesColumn.REVENUE.guess(spec));
    }

    @ParameterizedTest
    @EnumSource
    void nothingSuitable_isNotGuessed(final SalesColumn column) {
        assertEquals(Optional.empty(), column.guess(new DataTableSpec()));
        assertEquals(
                Optional.empty(),
                column.guess(Tables.spec("Revenue", BooleanCell.TYPE, "Order", BooleanCell.TYPE)));
    }

    @Test
    void refusal_namesOptionColumnAndType() {
        final DataTableSpec spec = Tables.spec("Ordered", StringCell.TYPE);
        final String message =
                assertThrows(
                                InvalidSettingsException.class,
                                () -> SalesColumn.DATE.check(spec, "Date", "Ordered"))
                        .getMessage();
        assertTrue(
                message.contains("\"Ordered\"")
                        && message.contains("\"Date\"")
                        && message.contains("String"),
                message);
    }
}

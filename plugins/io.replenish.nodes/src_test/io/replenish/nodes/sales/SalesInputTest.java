// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.sales;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.nodes.table.SoughtColumn;
import io.replenish.nodes.testing.Tables;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.def.BooleanCell;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.IntCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.data.time.localdate.LocalDateCellFactory;
import org.knime.core.node.InvalidSettingsException;

class SalesInputTest {

    @Test
    void nameOfTheCleaner_goesBeforeAllOthers() {
        final DataTableSpec spec =
                Tables.spec(
                        "Sales", DoubleCell.TYPE,
                        "Revenue", DoubleCell.TYPE,
                        "StockCode", StringCell.TYPE,
                        "Product", StringCell.TYPE);
        assertEquals(Optional.of("Revenue"), SalesInput.REVENUE.guess(spec));
        assertEquals(Optional.of("Product"), SalesInput.PRODUCT.guess(spec));
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
        assertEquals(Optional.of("Order Date"), SalesInput.DATE.guess(spec));
        assertEquals(Optional.of("Units"), SalesInput.QUANTITY.guess(spec));
        assertEquals(Optional.of("Sales"), SalesInput.REVENUE.guess(spec));
    }

    static Stream<SoughtColumn> columns() {
        return Stream.of(
                SalesInput.PRODUCT,
                SalesInput.ORDER,
                SalesInput.CUSTOMER,
                SalesInput.DATE,
                SalesInput.QUANTITY,
                SalesInput.REVENUE);
    }

    @ParameterizedTest
    @MethodSource("columns")
    void nothingSuitable_isNotGuessed(final SoughtColumn column) {
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
                                () -> SalesInput.DATE.index(spec, SalesInput.TABLE, "Ordered"))
                        .getMessage();
        assertTrue(
                message.contains("\"Ordered\"")
                        && message.contains("\"Date\"")
                        && message.contains("String"),
                message);
    }
}

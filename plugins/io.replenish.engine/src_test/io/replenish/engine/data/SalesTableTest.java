// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.testing.Sales;
import java.util.List;
import org.junit.jupiter.api.Test;

class SalesTableTest {

    private static CodedColumn<String> text(final String name, final String... values) {
        final CodedColumn.Builder<String> builder = CodedColumn.text(name);
        List.of(values).forEach(builder::add);
        return builder.build();
    }

    private static SalesTable.Builder complete() {
        return SalesTable.builder()
                .order(text("o", "1"))
                .product(text("p", "1"))
                .date(Sales.of(Sales.GOOD).date())
                .quantity(Sales.of(Sales.GOOD).quantity())
                .unitPrice(Sales.of(Sales.GOOD).unitPrice());
    }

    @Test
    void columns_comeWithRolesFirstThenAsInTheInput() {
        final List<String> names =
                Sales.of(Sales.GOOD).columns().stream().map(TableColumn::name).toList();
        assertEquals(
                List.of(
                        "Order",
                        "Date",
                        "Product",
                        "Customer",
                        "Quantity",
                        "Price",
                        "Description",
                        "Country"),
                names);
    }

    @Test
    void revenue_isQuantityTimesPriceOrNaN() {
        final SalesTable table =
                Sales.of(Sales.GOOD, "1|P|K|2011-01-01|x|1||", "1|P|K|2011-01-01|1|||");
        assertEquals(2.5, table.revenue(0));
        assertTrue(Double.isNaN(table.revenue(1)));
        assertTrue(Double.isNaN(table.revenue(2)));
    }

    @Test
    void customerAndDescription_mayBeAbsent() {
        final SalesTable table = complete().build();
        assertTrue(table.customer().isEmpty());
        assertTrue(table.description().isEmpty());
        assertEquals(5, table.columns().size());
    }

    @Test
    void requiredRoleWithoutColumn_isRefusedByName() {
        final var error =
                assertThrows(
                        IllegalArgumentException.class, () -> complete().unitPrice(null).build());
        assertEquals("no column for the role \"Unit price\"", error.getMessage());
    }

    @Test
    void columnsOfUnequalLength_areRefusedByName() {
        final var builder = complete().attribute(text("Country", "UK", "DE"));
        final var error = assertThrows(IllegalArgumentException.class, builder::build);
        assertEquals("column \"Country\" has 2 rows, but \"o\" has 1", error.getMessage());
    }

    @Test
    void columnWithTwoRoles_isRefusedByName() {
        final var builder = complete().customer(text("p", "1"));
        final var error = assertThrows(IllegalArgumentException.class, builder::build);
        assertTrue(error.getMessage().startsWith("column \"p\" is used twice"), error::getMessage);
    }

    @Test
    void contractOfCleanSales_hasDistinctNamesThatAreGuessedAgain() {
        final var candidates =
                SalesColumns.ALL.stream()
                        .map(column -> new RoleGuesser.Candidate(column.name(), column.type()))
                        .toList();
        final var guess = RoleGuesser.guess(candidates);
        assertEquals("Order", guess.get(SalesRole.ORDER));
        assertEquals("Product", guess.get(SalesRole.PRODUCT));
        assertEquals("Customer", guess.get(SalesRole.CUSTOMER));
        assertEquals("Date", guess.get(SalesRole.DATE));
        assertEquals("Quantity", guess.get(SalesRole.QUANTITY));
        assertEquals("Unit Price", guess.get(SalesRole.UNIT_PRICE));
        assertEquals(6, guess.size());
        assertEquals(
                SalesColumns.ALL.size(),
                SalesColumns.ALL.stream().map(ColumnContract::name).distinct().count());
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RoleGuesserTest {

    /** Columns as {@code Name:TYPE}, text if no type is given. */
    private static Map<SalesRole, String> guess(final String... columns) {
        return RoleGuesser.guess(
                Arrays.stream(columns)
                        .map(column -> column.split(":"))
                        .map(
                                parts ->
                                        new RoleGuesser.Candidate(
                                                parts[0],
                                                parts.length == 1
                                                        ? ColumnType.TEXT
                                                        : ColumnType.valueOf(parts[1])))
                        .toList());
    }

    @Test
    void onlineRetail_isRecognised() {
        assertEquals(
                Map.of(
                        SalesRole.ORDER, "InvoiceNo",
                        SalesRole.PRODUCT, "StockCode",
                        SalesRole.CUSTOMER, "CustomerID",
                        SalesRole.DATE, "InvoiceDate",
                        SalesRole.QUANTITY, "Quantity",
                        SalesRole.UNIT_PRICE, "UnitPrice",
                        SalesRole.DESCRIPTION, "Description"),
                guess(
                        "InvoiceNo",
                        "StockCode",
                        "Description",
                        "Quantity:INTEGER",
                        "InvoiceDate:DATE_TIME",
                        "UnitPrice:NUMBER",
                        "CustomerID:INTEGER",
                        "Country"));
    }

    @Test
    void adventureWorks_isRecognised() {
        assertEquals(
                Map.of(
                        SalesRole.ORDER, "OrderNumber",
                        SalesRole.PRODUCT, "ProductSKU",
                        SalesRole.CUSTOMER, "CustomerKey",
                        SalesRole.DATE, "OrderDate",
                        SalesRole.QUANTITY, "OrderQuantity",
                        SalesRole.UNIT_PRICE, "ProductPrice",
                        SalesRole.DESCRIPTION, "ProductName"),
                guess(
                        "OrderDate:DATE",
                        "OrderNumber",
                        "ProductKey:INTEGER",
                        "CustomerKey:INTEGER",
                        "TerritoryKey:INTEGER",
                        "OrderLineItem:INTEGER",
                        "OrderQuantity:INTEGER",
                        "ProductSKU",
                        "ProductName",
                        "ProductSubcategoryKey:INTEGER",
                        "ProductCost:NUMBER",
                        "ProductPrice:NUMBER"));
    }

    @Test
    void superstore_isRecognisedExceptForThePriceItLacks() {
        assertEquals(
                Map.of(
                        SalesRole.ORDER, "order_id",
                        SalesRole.PRODUCT, "product_id",
                        SalesRole.CUSTOMER, "customer_id",
                        SalesRole.DATE, "order_date",
                        SalesRole.QUANTITY, "quantity",
                        SalesRole.DESCRIPTION, "product_name"),
                guess(
                        "row_id:INTEGER",
                        "order_id",
                        "order_date:DATE",
                        "ship_date:DATE",
                        "customer_id",
                        "customer_name",
                        "product_id",
                        "category",
                        "product_name",
                        "sales:NUMBER",
                        "quantity:INTEGER",
                        "discount:NUMBER",
                        "profit:NUMBER"));
    }

    @Test
    void germanNames_areRecognised() {
        assertEquals(
                Map.of(
                        SalesRole.ORDER, "Rechnungs-Nr.",
                        SalesRole.PRODUCT, "Artikel Nr",
                        SalesRole.CUSTOMER, "Kunde",
                        SalesRole.DATE, "Datum",
                        SalesRole.QUANTITY, "MENGE",
                        SalesRole.UNIT_PRICE, "St\u00fcckpreis",
                        SalesRole.DESCRIPTION, "Bezeichnung"),
                guess(
                        "Rechnungs-Nr.",
                        "Datum",
                        "Kunde",
                        "Artikel Nr",
                        "Bezeichnung",
                        "MENGE",
                        "St\u00fcckpreis"));
    }

    @Test
    void exactName_winsOverAnEarlierEndingInIt() {
        assertEquals("Product", guess("Parent Product", "Product").get(SalesRole.PRODUCT));
        assertEquals(
                "Quantity",
                guess("Returned Quantity:NUMBER", "Quantity:NUMBER").get(SalesRole.QUANTITY));
    }

    @Test
    void endingOfAName_isTakenWhereNothingIsExact() {
        assertEquals("Sales Order Number", guess("Sales Order Number").get(SalesRole.ORDER));
        assertEquals("net_price", guess("net_price:NUMBER").get(SalesRole.UNIT_PRICE));
        assertEquals("orderedQty", guess("orderedQty:INTEGER").get(SalesRole.QUANTITY));
    }

    @Test
    void endingWithinAWord_isNone() {
        assertEquals(Map.of(), guess("Birthday", "Border", "Clean", "Customer Name", "Price List"));
    }

    @Test
    void sumOfManyUnits_isNoUnitPrice() {
        assertEquals(Map.of(), guess("Total Price:NUMBER", "GesamtPreis:NUMBER"));
    }

    @Test
    void typeThatDoesNotFit_isNotGuessed() {
        assertEquals(
                Map.of(),
                guess("Date:NUMBER", "Quantity:DATE", "Customer:OTHER", "Order:DATE_TIME"));
    }

    @Test
    void onlyDateColumn_isTakenUnderAnyName() {
        assertEquals(Map.of(SalesRole.DATE, "Wann"), guess("Wann:DATE", "foo"));
        assertEquals(Map.of(), guess("Wann:DATE", "Bis:DATE"));
    }

    @Test
    void noColumns_giveNoRoles() {
        assertEquals(Map.of(), guess());
    }

    @Test
    void noColumn_getsTwoRoles() {
        final Map<SalesRole, String> guess =
                guess("item name", "item", "order", "order date", "product price:NUMBER");
        assertEquals(guess.size(), new HashSet<>(guess.values()).size());
        assertEquals(5, guess.size());
    }

    @Test
    void upperCaseIsFoldedWithoutRegardToTheLocale() {
        assertEquals(
                Map.of(SalesRole.PRODUCT, "ITEM ID"),
                guess("ITEM ID")); // in Turkish, I is no capital i
    }

    @Test
    void resultIsTheSameForEveryOrderOfColumns_asLongAsNamesAreExact() {
        final List<String> names =
                List.of("Order", "Date", "Product", "Customer", "Quantity", "Unit Price");
        final var forward = guess(names.toArray(String[]::new));
        final var backward =
                guess("Unit Price", "Quantity", "Customer", "Product", "Date", "Order");
        assertEquals(forward, backward);
        assertTrue(forward.values().containsAll(names));
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.salescleaner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.nodes.testing.NodeRun;
import io.replenish.nodes.testing.Tables;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DataType;
import org.knime.core.data.def.BooleanCell;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.IntCell;
import org.knime.core.data.def.LongCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.data.time.localdate.LocalDateCellFactory;
import org.knime.core.data.time.localdatetime.LocalDateTimeCellFactory;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettings;

class SalesCleanerConfigureTest {

    private static NodeRun node() {
        return new NodeRun(new SalesCleanerNodeFactory());
    }

    private static DataTableSpec[] configure(
            final DataTableSpec input, final Consumer<NodeSettings> change)
            throws InvalidSettingsException {
        return node().with(input, change).configure(input);
    }

    private static String refusal(final DataTableSpec input, final Consumer<NodeSettings> change) {
        return assertThrows(InvalidSettingsException.class, () -> configure(input, change))
                .getMessage();
    }

    private static DataTableSpec specWithDate(final DataType type) {
        return Tables.spec(
                "Order", StringCell.TYPE,
                "Date", type,
                "Product", StringCell.TYPE,
                "Quantity", IntCell.TYPE,
                "Unit Price", DoubleCell.TYPE);
    }

    @Test
    void columnsOfOnlineRetail_areGuessed() throws Exception {
        final NodeRun node = node();
        node.configure(RawSales.SPEC);
        final NodeSettings settings = node.settings();
        assertEquals("InvoiceNo", settings.getString("orderColumn"));
        assertEquals("InvoiceDate", settings.getString("dateColumn"));
        assertEquals("StockCode", settings.getString("productColumn"));
        assertEquals("Quantity", settings.getString("quantityColumn"));
        assertEquals("UnitPrice", settings.getString("unitPriceColumn"));
        assertEquals("CustomerID", settings.getString("customerColumn"));
        assertTrue(settings.getBoolean("customerColumn_is_present"));
        assertEquals("Description", settings.getString("descriptionColumn"));
    }

    @Test
    void allFourOutputs_areKnownBeforeExecution() throws Exception {
        final DataTableSpec[] specs = node().configure(RawSales.SPEC);
        assertEquals(
                Tables.spec(
                        "Order", StringCell.TYPE,
                        "Date", LocalDateTimeCellFactory.TYPE,
                        "Product", StringCell.TYPE,
                        "Customer", StringCell.TYPE,
                        "Quantity", DoubleCell.TYPE,
                        "Unit Price", DoubleCell.TYPE,
                        "Revenue", DoubleCell.TYPE,
                        "Description", StringCell.TYPE,
                        "Country", StringCell.TYPE),
                specs[0]);
        assertEquals(
                List.of(
                        "InvoiceNo",
                        "StockCode",
                        "Description",
                        "Quantity",
                        "InvoiceDate",
                        "UnitPrice",
                        "CustomerID",
                        "Country",
                        "Reason",
                        "Detail",
                        "All Reasons"),
                List.of(specs[1].getColumnNames()));
        assertEquals(
                List.of("Rule", "Policy", "Matched", "Decided", "Quantity", "Revenue", "Example"),
                List.of(specs[2].getColumnNames()));
        assertEquals(
                List.of(
                        "Rows",
                        "Quantity",
                        "Revenue",
                        "Orders",
                        "Products",
                        "Customers",
                        "First Date",
                        "Last Date",
                        "Distinct Description",
                        "Distinct Country"),
                List.of(specs[3].getColumnNames()));
    }

    @Test
    void withoutTimeOfDay_datesAreLocalDates() throws Exception {
        final DataTableSpec[] specs =
                configure(RawSales.SPEC, settings -> settings.addBoolean("keepTimeOfDay", false));
        assertEquals(LocalDateCellFactory.TYPE, specs[0].getColumnSpec("Date").getType());
        assertEquals(LocalDateCellFactory.TYPE, specs[3].getColumnSpec("First Date").getType());
        assertEquals(
                LocalDateTimeCellFactory.TYPE, specs[1].getColumnSpec("InvoiceDate").getType());
    }

    @Test
    void columnOfDays_staysOneAndGetsNoMidnight() throws Exception {
        final DataTableSpec[] specs = node().configure(specWithDate(LocalDateCellFactory.TYPE));
        assertEquals(LocalDateCellFactory.TYPE, specs[0].getColumnSpec("Date").getType());
    }

    @Test
    void textAndNumbers_areAcceptedForEveryRoleThatCanReadThem() throws Exception {
        final DataTableSpec input =
                Tables.spec(
                        "Order", LongCell.TYPE,
                        "Date", StringCell.TYPE,
                        "Product", IntCell.TYPE,
                        "Customer", DoubleCell.TYPE,
                        "Quantity", StringCell.TYPE,
                        "Unit Price", StringCell.TYPE);
        assertEquals(
                LocalDateTimeCellFactory.TYPE,
                node().configure(input)[0].getColumnSpec("Date").getType());
    }

    @Test
    void passedThroughColumns_thatBearANameOfTheContractAreRenamed() throws Exception {
        final DataTableSpec input =
                Tables.spec(
                        "Order", StringCell.TYPE,
                        "Order Date", LocalDateCellFactory.TYPE,
                        "Ship Date", LocalDateCellFactory.TYPE,
                        "Product", StringCell.TYPE,
                        "Quantity", IntCell.TYPE,
                        "Unit Price", DoubleCell.TYPE,
                        "Revenue", StringCell.TYPE,
                        "Reason", StringCell.TYPE);
        final DataTableSpec[] specs = node().configure(input);
        assertTrue(List.of(specs[0].getColumnNames()).contains("Revenue (#1)"));
        assertEquals(DoubleCell.TYPE, specs[0].getColumnSpec("Revenue").getType());
        assertEquals("Reason (#1)", specs[1].getColumnSpec(8).getName());
        assertEquals("Detail", specs[1].getColumnSpec(9).getName());
    }

    @Test
    void inputWithoutSalesColumns_isRefusedNamingTheRole() {
        final DataTableSpec input = Tables.spec("Petal length", DoubleCell.TYPE);
        final String message = refusal(input, settings -> {});
        assertTrue(message.contains("\"Order\"") && message.contains("dialog"), message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "orderColumn",
                "dateColumn",
                "productColumn",
                "quantityColumn",
                "unitPriceColumn",
                "customerColumn",
                "descriptionColumn"
            })
    void chosenColumnThatIsGone_isRefusedByName(final String key) {
        final String message = refusal(RawSales.SPEC, settings -> settings.addString(key, "Gone"));
        assertTrue(
                message.contains("\"Gone\"") && message.contains("not in the input table"),
                message);
    }

    @ParameterizedTest
    @CsvSource({
        "orderColumn, InvoiceDate, Order",
        "productColumn, InvoiceDate, Product",
        "dateColumn, UnitPrice, Date",
        "quantityColumn, InvoiceDate, Quantity",
        "unitPriceColumn, InvoiceDate, Unit price",
        "descriptionColumn, UnitPrice, Description"
    })
    void unsuitableColumn_isRefusedNamingColumnRoleAndType(
            final String key, final String column, final String role) {
        final String message = refusal(RawSales.SPEC, settings -> settings.addString(key, column));
        assertTrue(
                message.contains('"' + column + '"') && message.contains('"' + role + '"'),
                message);
        assertTrue(
                message.contains(RawSales.SPEC.getColumnSpec(column).getType().getName()), message);
    }

    @Test
    void truthValues_areNoNumbers() {
        final DataTableSpec input =
                Tables.spec(
                        "Order", StringCell.TYPE,
                        "Date", LocalDateCellFactory.TYPE,
                        "Product", StringCell.TYPE,
                        "Quantity", BooleanCell.TYPE,
                        "Unit Price", DoubleCell.TYPE);
        assertTrue(refusal(input, settings -> {}).contains("\"Quantity\""));
    }

    @Test
    void columnWithTwoRoles_isRefused() {
        final String message =
                refusal(
                        RawSales.SPEC,
                        settings -> settings.addString("productColumn", "InvoiceNo"));
        assertTrue(message.contains("two roles"), message);
    }

    @Test
    void rejectingMissingCustomersWithoutCustomerColumn_isRefused() {
        final String message =
                refusal(
                        RawSales.SPEC,
                        settings -> {
                            settings.addBoolean("customerColumn_is_present", false);
                            settings.addString("missingCustomer", "REJECT");
                        });
        assertTrue(message.contains("\"Missing customer\"") && message.contains("keep"), message);
    }

    @Test
    void rejectingMissingDescriptionsWithoutDescriptionColumn_isRefused() {
        final String message =
                refusal(
                        RawSales.SPEC,
                        settings -> {
                            settings.addBoolean("descriptionColumn_is_present", false);
                            settings.addString("missingDescription", "REJECT");
                        });
        assertTrue(message.contains("\"Missing description\""), message);
    }

    @Test
    void dateFormatThatIsNone_isRefusedWithAnExample() {
        final String message =
                refusal(RawSales.SPEC, settings -> settings.addString("dateFormat", "dd.MM"));
        assertTrue(message.contains("dd.MM") && message.contains("for example"), message);
    }

    @Test
    void columnWithARole_mustBeComparedForDuplicates() throws Exception {
        final String message =
                refusal(RawSales.SPEC, settings -> notCompared(settings, "UnitPrice"));
        assertTrue(message.contains("\"UnitPrice\""), message);
        assertEquals(
                4, configure(RawSales.SPEC, settings -> notCompared(settings, "Country")).length);
    }

    static void notCompared(final NodeSettings settings, final String... columns) {
        try {
            final NodeSettings manual =
                    settings.getNodeSettings("columnsNotCompared").getNodeSettings("manualFilter");
            manual.addStringArray("manuallySelected", columns);
        } catch (InvalidSettingsException e) {
            throw new IllegalStateException(e);
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.replenish.runner.author.Author;
import io.replenish.runner.execution.ExecutableNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataRow;
import org.knime.core.node.BufferedDataTable;

/**
 * The full Online Retail file (UCI, CC BY 4.0), read by the CSV Reader with its type detection and
 * cleaned by different sets of rules, against counts that were made with pandas and agree with the
 * published ones.
 */
class OnlineRetailTest {

    /** The expected sums are printed with two decimals. */
    private static final double CENT = 0.005;

    private static final String READER =
            "org.knime.base.node.io.filehandling.csv.reader.CSVTableReaderNodeFactory";
    private static final String CLEANER = "io.replenish.nodes.salescleaner.SalesCleanerNodeFactory";

    private static final List<String> RULES =
            List.of(
                    "missingOrder",
                    "cancellation",
                    "adjustment",
                    "negativePrice",
                    "zeroPrice",
                    "nonPositiveQuantity",
                    "missingCustomer",
                    "missingDescription",
                    "duplicate");

    /** What rejects whatever is no sale. */
    private static final Set<String> NO_SALE =
            Set.of("cancellation", "negativePrice", "zeroPrice", "nonPositiveQuantity");

    private static final int RULES_COUNT = 2;
    private static final int SALES = 3;
    private static final int SALES_WITH_CUSTOMER = 4;
    private static final int DISTINCT_SALES_WITH_CUSTOMER = 5;
    private static final int NOT_CANCELLED = 6;

    /** The rules that reject, by the number of the node. */
    private static final Map<Integer, Set<String>> REJECTING =
            Map.of(
                    RULES_COUNT, Set.of(),
                    SALES, NO_SALE,
                    SALES_WITH_CUSTOMER, with(NO_SALE, "missingCustomer"),
                    DISTINCT_SALES_WITH_CUSTOMER, with(NO_SALE, "missingCustomer", "duplicate"),
                    NOT_CANCELLED, Set.of("cancellation", "nonPositiveQuantity"));

    private static final int RULE_REPORT = 2;
    private static final int PROFILE = 3;

    private static Map<String, ExecutableNode> s_nodes;

    @TempDir static Path s_temp;

    /**
     * Before each test, so that each of them counts as skipped where the file is absent; executed
     * once.
     */
    @BeforeEach
    void execute() throws Exception {
        final Path packed = Checkout.shared("retail_online_retail_uci.csv.gz");
        if (s_nodes == null) {
            s_nodes = Runner.execute(workflow(packed));
        }
    }

    private static Path workflow(final Path packed) throws IOException {
        final Path workflow = s_temp.resolve("workflow");
        final Path data = Files.createDirectories(workflow.resolve("data"));
        try (InputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
            Files.copy(in, data.resolve("sales.csv"));
        }
        final Path spec = s_temp.resolve("spec.json");
        new ObjectMapper().writeValue(spec.toFile(), specification());
        Author.write(spec, workflow, Runner.INSTALLED);
        return workflow;
    }

    private static Map<String, Object> specification() {
        final List<Object> nodes = new ArrayList<>();
        final List<Object> connections = new ArrayList<>();
        nodes.add(
                node(
                        1,
                        READER,
                        Map.of(
                                "settings",
                                Map.of(
                                        "file_selection",
                                        Map.of("path", Map.of("path", "sales.csv"))),
                                "advanced_settings",
                                Map.of("limit_data_rows_scanned", false))));
        REJECTING.forEach(
                (id, rejecting) -> {
                    final Map<String, Object> settings =
                            new LinkedHashMap<>(
                                    Map.of(
                                            "orderColumn",
                                            "InvoiceNo",
                                            "dateColumn",
                                            "InvoiceDate",
                                            "productColumn",
                                            "StockCode",
                                            "quantityColumn",
                                            "Quantity",
                                            "unitPriceColumn",
                                            "UnitPrice",
                                            "customerColumn",
                                            "CustomerID",
                                            "customerColumn_is_present",
                                            true,
                                            "descriptionColumn",
                                            "Description",
                                            "descriptionColumn_is_present",
                                            true));
                    RULES.forEach(
                            rule ->
                                    settings.put(
                                            rule, rejecting.contains(rule) ? "REJECT" : "KEEP"));
                    nodes.add(node(id, CLEANER, settings));
                    connections.add(List.of("1:1", id + ":1"));
                });
        return Map.of(
                "name",
                "counts",
                "description",
                "Counts.",
                "author",
                "Replenish",
                "created",
                "2026-01-01T00:00:00Z",
                "nodes",
                nodes,
                "connections",
                connections);
    }

    private static Map<String, Object> node(
            final int id, final String factory, final Map<String, ?> settings) {
        return Map.of("id", id, "factory", factory, "x", 0, "y", 0, "settings", settings);
    }

    @Test
    void everyCountIsReproduced() throws IOException {
        final Map<String, String> counted = new LinkedHashMap<>();
        counted.put("rows", before("Rows"));
        counted.put("missing_customer_id", matched("Missing customer"));
        counted.put("missing_description", matched("Missing description"));
        counted.put("cancellation_rows", matched("Cancellation"));
        counted.put("adjustment_rows_A", matched("Accounting adjustment"));
        counted.put("quantity_le_0", matched("Non-positive quantity"));
        counted.put(
                "quantity_le_0_not_cancelled",
                rule(NOT_CANCELLED, "Non-positive quantity", "Decided"));
        counted.put(
                "price_le_0",
                String.valueOf(
                        Integer.parseInt(matched("Negative price"))
                                + Integer.parseInt(matched("Zero price"))));
        counted.put("price_lt_0", matched("Negative price"));
        counted.put("exact_duplicate_rows", matched("Duplicate row"));
        counted.put("distinct_invoices", before("Orders"));
        counted.put("distinct_stockcodes", before("Products"));
        counted.put("distinct_customers", before("Customers"));
        counted.put("distinct_countries", before("Distinct Country"));
        counted.put("rows_sales", after(SALES, "Rows"));
        counted.put("revenue_sales", after(SALES, "Revenue"));
        counted.put("rows_sales_with_customer", after(SALES_WITH_CUSTOMER, "Rows"));
        counted.put("customers_sales", after(SALES_WITH_CUSTOMER, "Customers"));
        counted.put("invoices_sales_with_customer", after(SALES_WITH_CUSTOMER, "Orders"));
        counted.put("revenue_sales_with_customer", after(SALES_WITH_CUSTOMER, "Revenue"));
        counted.put("rows_sales_with_customer_dedup", after(DISTINCT_SALES_WITH_CUSTOMER, "Rows"));
        counted.put(
                "revenue_sales_with_customer_dedup",
                after(DISTINCT_SALES_WITH_CUSTOMER, "Revenue"));
        counted.put("net_revenue_all_rows", before("Revenue"));
        counted.put("first_date", before("First Date").replace('T', ' ') + ":00");
        counted.put("last_date", before("Last Date").replace('T', ' ') + ":00");

        assertCounts(counted);
    }

    private static void assertCounts(final Map<String, String> counted) throws IOException {
        final Map<String, String> expected = new LinkedHashMap<>();
        Files.readAllLines(
                        Checkout.shared("retail_online_retail_cleaning_expected.csv"),
                        StandardCharsets.UTF_8)
                .stream()
                .skip(1)
                .map(line -> line.split(",", 3))
                .forEach(line -> expected.put(line[0], line[1]));
        assertEquals(expected.keySet(), counted.keySet());
        counted.forEach(
                (check, value) -> {
                    if (check.contains("revenue")) {
                        assertEquals(
                                Double.parseDouble(expected.get(check)),
                                Double.parseDouble(value),
                                CENT,
                                check);
                    } else {
                        assertEquals(expected.get(check), value, check);
                    }
                });
    }

    @Test
    void whatARuleMatchesDoesNotDependOnThePolicies() {
        for (final int node : REJECTING.keySet()) {
            for (final String rule :
                    List.of("Cancellation", "Zero price", "Missing customer", "Duplicate row")) {
                assertEquals(matched(rule), rule(node, rule, "Matched"), rule);
            }
        }
    }

    @Test
    void cleanAndRejectedRowsTogetherAreTheInput() {
        final long input = ((BufferedDataTable) s_nodes.get("CSV Reader (#1)").output(0)).size();
        for (final int node : REJECTING.keySet()) {
            assertEquals(input, table(node, 0).size() + table(node, 1).size());
        }
    }

    private static String matched(final String rule) {
        return rule(RULES_COUNT, rule, "Matched");
    }

    private static String rule(final int node, final String rule, final String column) {
        return cell(table(node, RULE_REPORT), rule, column);
    }

    private static String before(final String measure) {
        return cell(table(RULES_COUNT, PROFILE), "Before", measure);
    }

    private static String after(final int node, final String measure) {
        return cell(table(node, PROFILE), "After", measure);
    }

    private static BufferedDataTable table(final int node, final int port) {
        return (BufferedDataTable) s_nodes.get("Sales Cleaner (#" + node + ")").output(port);
    }

    private static String cell(
            final BufferedDataTable table, final String rowId, final String column) {
        for (final DataRow row : table) {
            if (row.getKey().getString().equals(rowId)) {
                final DataCell cell = row.getCell(table.getDataTableSpec().findColumnIndex(column));
                return cell.toString();
            }
        }
        throw new AssertionError("there is no row " + rowId);
    }

    private static Set<String> with(final Set<String> rules, final String... more) {
        final Set<String> all = new HashSet<>(rules);
        all.addAll(List.of(more));
        return all;
    }
}

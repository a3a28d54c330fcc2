// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.salescleaner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.replenish.nodes.testing.BundleFiles;
import io.replenish.nodes.testing.NodeRun;
import io.replenish.nodes.testing.Tables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DataType;
import org.knime.core.data.RowKey;
import org.knime.core.data.def.DefaultRow;
import org.knime.core.data.def.StringCell;
import org.knime.core.node.BufferedDataContainer;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.NodeSettings;

/**
 * The full Online Retail file through the node, against counts made with pandas that agree with the
 * published ones.
 */
class OnlineRetailTest {

    /** The expected sums are printed with two decimals. */
    private static final double CENT = 0.005;

    private static final List<String> KEEPABLE =
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

    private static final List<String> SALES =
            List.of("cancellation", "negativePrice", "zeroPrice", "nonPositiveQuantity");

    @Test
    void everyCount_isReproducedFromTextColumns() throws Exception {
        final BufferedDataTable input =
                read(BundleFiles.sharedLines("retail_online_retail_uci.csv.gz"));
        final BufferedDataTable[] all = clean(input, List.of());
        final BufferedDataTable[] sales = clean(input, SALES);
        final List<String> knownRules = new ArrayList<>(SALES);
        knownRules.add("missingCustomer");
        final BufferedDataTable[] known = clean(input, knownRules);
        knownRules.add("duplicate");
        final BufferedDataTable[] distinct = clean(input, knownRules);
        final BufferedDataTable[] uncancelled =
                clean(input, List.of("cancellation", "nonPositiveQuantity"));

        final Map<String, String> counted = new LinkedHashMap<>();
        counted.put("rows", before(all, "Rows"));
        counted.put("missing_customer_id", matched(all, "Missing customer"));
        counted.put("missing_description", matched(all, "Missing description"));
        counted.put("cancellation_rows", matched(all, "Cancellation"));
        counted.put("adjustment_rows_A", matched(all, "Accounting adjustment"));
        counted.put("quantity_le_0", matched(all, "Non-positive quantity"));
        counted.put(
                "quantity_le_0_not_cancelled",
                Tables.text(uncancelled[2], "Non-positive quantity", "Decided"));
        counted.put(
                "price_le_0",
                String.valueOf(
                        Integer.parseInt(matched(all, "Negative price"))
                                + Integer.parseInt(matched(all, "Zero price"))));
        counted.put("price_lt_0", matched(all, "Negative price"));
        counted.put("exact_duplicate_rows", matched(all, "Duplicate row"));
        counted.put("distinct_invoices", before(all, "Orders"));
        counted.put("distinct_stockcodes", before(all, "Products"));
        counted.put("distinct_customers", before(all, "Customers"));
        counted.put("distinct_countries", before(all, "Distinct Country"));
        counted.put("rows_sales", after(sales, "Rows"));
        counted.put("revenue_sales", after(sales, "Revenue"));
        counted.put("rows_sales_with_customer", after(known, "Rows"));
        counted.put("customers_sales", after(known, "Customers"));
        counted.put("invoices_sales_with_customer", after(known, "Orders"));
        counted.put("revenue_sales_with_customer", after(known, "Revenue"));
        counted.put("rows_sales_with_customer_dedup", after(distinct, "Rows"));
        counted.put("revenue_sales_with_customer_dedup", after(distinct, "Revenue"));
        counted.put("net_revenue_all_rows", before(all, "Revenue"));
        counted.put("first_date", before(all, "First Date").replace('T', ' ') + ":00");
        counted.put("last_date", before(all, "Last Date").replace('T', ' ') + ":00");

        assertCounts(counted);
    }

    private static void assertCounts(final Map<String, String> counted) {
        final Map<String, String> expected = new LinkedHashMap<>();
        BundleFiles.sharedLines("retail_online_retail_cleaning_expected.csv").stream()
                .skip(1)
                .map(line -> line.split(",", 3))
                .forEach(line -> expected.put(line[0], line[1]));
        assertEquals(expected.keySet(), counted.keySet());
        final Set<String> sums =
                Set.of(
                        "revenue_sales",
                        "revenue_sales_with_customer",
                        "revenue_sales_with_customer_dedup",
                        "net_revenue_all_rows");
        counted.forEach(
                (check, value) -> {
                    if (sums.contains(check)) {
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

    private static String matched(final BufferedDataTable[] out, final String rule) {
        return Tables.text(out[2], rule, "Matched");
    }

    private static String before(final BufferedDataTable[] out, final String measure) {
        return Tables.text(out[3], "Before", measure);
    }

    private static String after(final BufferedDataTable[] out, final String measure) {
        return Tables.text(out[3], "After", measure);
    }

    /** Rejects by the given rules alone, and checks that no row gets lost. */
    private static BufferedDataTable[] clean(
            final BufferedDataTable input, final List<String> rejecting) throws Exception {
        final NodeRun node =
                new NodeRun(new SalesCleanerNodeFactory())
                        .with(
                                input.getDataTableSpec(),
                                settings -> setPolicies(settings, rejecting));
        final BufferedDataTable[] out = node.execute(input);
        assertEquals(input.size(), out[0].size() + out[1].size());
        return out;
    }

    private static void setPolicies(final NodeSettings settings, final List<String> rejecting) {
        for (final String rule : KEEPABLE) {
            settings.addString(rule, rejecting.contains(rule) ? "REJECT" : "KEEP");
        }
    }

    private static BufferedDataTable read(final List<String> lines) {
        final String[] names = lines.get(0).split(",");
        final DataType[] types = new DataType[names.length];
        Arrays.fill(types, StringCell.TYPE);
        final BufferedDataContainer container =
                Tables.context().createDataContainer(new DataTableSpec(names, types));
        for (int line = 1; line < lines.size(); line++) {
            final DataCell[] cells =
                    fields(lines.get(line)).stream()
                            .map(field -> Tables.cell(field.isEmpty() ? null : field))
                            .toArray(DataCell[]::new);
            container.addRowToTable(new DefaultRow(RowKey.createRowKey(line - 1L), cells));
        }
        container.close();
        return container.getTable();
    }

    /** The file quotes fields with commas or quotes and has no line breaks in fields. */
    private static List<String> fields(final String line) {
        final List<String> fields = new ArrayList<>();
        final StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            final char c = line.charAt(i);
            if (c == '"') {
                if (quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                    field.append('"');
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}

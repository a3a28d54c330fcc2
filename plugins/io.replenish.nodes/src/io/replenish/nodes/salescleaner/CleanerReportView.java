// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.salescleaner;

import io.replenish.nodes.table.Cells;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.BufferedDataTable;
import org.knime.node.DefaultView.ViewInput;

/**
 * What the page of the view shows, made from the tables that the node keeps for it. KNIME turns the
 * record into JSON: names of components are the contract with the page.
 *
 * @param title heading of the page
 * @param rows numbers of rows
 * @param revenue revenues in currency
 * @param rules one entry per rule, in deciding order
 * @param profile one entry per measure
 * @param months one entry per month, in calendar order
 */
record CleanerReportView(
        String title,
        Split rows,
        Split revenue,
        List<Rule> rules,
        List<Measure> profile,
        List<Month> months) {

    /** A figure of all rows, and its two parts. */
    record Split(Object input, Object clean, Object rejected) {}

    /** What a rule did; the policy is REJECT or KEEP. */
    record Rule(
            String rule,
            String policy,
            Object matched,
            Object decided,
            Object revenue,
            String example) {}

    /** A figure, or a date as text, of all rows and its two parts; null if there is none. */
    record Measure(String measure, Object before, Object after, Object rejected) {}

    /** Rows and revenue of a month. */
    record Month(
            String month,
            Object rowsBefore,
            Object rowsAfter,
            Object revenueBefore,
            Object revenueAfter) {}

    /** Makes the content from the tables that {@link ReportTables#internal()} gave to KNIME. */
    static CleanerReportView of(final ViewInput input) {
        final BufferedDataTable[] tables = input.getInternalTables();
        final List<Measure> profile = profile(tables[1]);
        return new CleanerReportView(
                "Sales Cleaner report",
                split(profile, "Rows"),
                split(profile, "Revenue"),
                rules(tables[0]),
                profile,
                months(tables[2]));
    }

    private static Split split(final List<Measure> profile, final String measure) {
        final Measure found =
                profile.stream()
                        .filter(candidate -> candidate.measure().equals(measure))
                        .findFirst()
                        .orElseThrow();
        return new Split(found.before(), found.after(), found.rejected());
    }

    private static List<Rule> rules(final BufferedDataTable table) {
        final List<Rule> rules = new ArrayList<>();
        for (final DataRow row : table) {
            rules.add(
                    new Rule(
                            text(row, 0),
                            text(row, 1),
                            value(row, 2),
                            value(row, 3),
                            value(row, 5),
                            text(row, 6)));
        }
        return rules;
    }

    /**
     * The table has one column per measure and one row per part; the page shows it the other way
     * round.
     */
    private static List<Measure> profile(final BufferedDataTable table) {
        final Map<String, DataRow> rows = new HashMap<>();
        for (final DataRow row : table) {
            rows.put(row.getKey().getString(), row);
        }
        final DataTableSpec spec = table.getDataTableSpec();
        final List<Measure> measures = new ArrayList<>();
        for (int column = 0; column < spec.getNumColumns(); column++) {
            measures.add(
                    new Measure(
                            spec.getColumnSpec(column).getName(),
                            value(rows.get(ReportTables.BEFORE), column),
                            value(rows.get(ReportTables.AFTER), column),
                            value(rows.get(ReportTables.REJECTED), column)));
        }
        return measures;
    }

    private static List<Month> months(final BufferedDataTable table) {
        final List<Month> months = new ArrayList<>();
        for (final DataRow row : table) {
            months.add(
                    new Month(
                            text(row, 0),
                            value(row, 1),
                            value(row, 2),
                            value(row, 3),
                            value(row, 4)));
        }
        return months;
    }

    private static String text(final DataRow row, final int column) {
        return Cells.identifier(row.getCell(column));
    }

    private static Object value(final DataRow row, final int column) {
        return Cells.plainValue(row.getCell(column));
    }
}

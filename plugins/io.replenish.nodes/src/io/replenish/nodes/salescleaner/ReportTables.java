// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.salescleaner;

import io.replenish.engine.cleaning.CleaningColumns;
import io.replenish.engine.cleaning.CleaningReport;
import io.replenish.engine.cleaning.MonthSummary;
import io.replenish.engine.cleaning.Profile;
import io.replenish.engine.cleaning.RuleSummary;
import io.replenish.nodes.table.Cells;
import io.replenish.nodes.table.TableWriter;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.knime.core.data.DataCell;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.ExecutionContext;

/**
 * The report as tables. RowIDs say what a row is about, so that they cannot be taken for those of
 * the input.
 *
 * @param rules one row per rule
 * @param profile one row each for all, the clean and the rejected rows
 * @param months one row per month
 */
record ReportTables(BufferedDataTable rules, BufferedDataTable profile, BufferedDataTable months) {

    /** RowID of the profile of all rows. */
    static final String BEFORE = CleaningColumns.BEFORE;

    /** RowID of the profile of the clean rows. */
    static final String AFTER = CleaningColumns.AFTER;

    /** RowID of the profile of the rejected rows. */
    static final String REJECTED = CleaningColumns.REJECTED_ROWS;

    /** Writes the tables. */
    static ReportTables write(
            final CleaningReport report, final CleanerSpecs specs, final ExecutionContext exec) {
        return new ReportTables(
                rules(report, specs, exec), profile(report, specs, exec), months(report, exec));
    }

    /**
     * Returns the tables that the view is made from, in the order that {@link CleanerReportView}
     * expects.
     */
    BufferedDataTable[] internal() {
        return new BufferedDataTable[] {rules, profile, months};
    }

    private static BufferedDataTable rules(
            final CleaningReport report, final CleanerSpecs specs, final ExecutionContext exec) {
        try (TableWriter table = new TableWriter(specs.rules(), exec)) {
            for (final RuleSummary rule : report.rules()) {
                table.add(
                        rule.rule().title(),
                        Cells.text(rule.rule().title()),
                        Cells.text(rule.policy().name()),
                        Cells.integer(rule.matched()),
                        Cells.integer(rule.decided()),
                        Cells.number(rule.quantity()),
                        Cells.number(rule.revenue()),
                        rule.example().map(Cells::text).orElseGet(Cells::missing));
            }
            return table.finish();
        }
    }

    private static BufferedDataTable profile(
            final CleaningReport report, final CleanerSpecs specs, final ExecutionContext exec) {
        try (TableWriter table = new TableWriter(specs.profile(), exec)) {
            table.add(BEFORE, profileCells(report.input(), specs.withTime()));
            table.add(AFTER, profileCells(report.clean(), specs.withTime()));
            table.add(REJECTED, profileCells(report.rejected(), specs.withTime()));
            return table.finish();
        }
    }

    private static DataCell[] profileCells(final Profile profile, final boolean withTime) {
        final List<DataCell> cells = new ArrayList<>();
        cells.add(Cells.integer(profile.rows()));
        cells.add(Cells.number(profile.quantity()));
        cells.add(Cells.number(profile.revenue()));
        cells.add(Cells.integer(profile.orders()));
        cells.add(Cells.integer(profile.products()));
        cells.add(Cells.integer(profile.customers()));
        cells.add(date(profile.firstDate(), withTime));
        cells.add(date(profile.lastDate(), withTime));
        profile.attributes().forEach(attribute -> cells.add(Cells.integer(attribute.count())));
        return cells.toArray(DataCell[]::new);
    }

    private static DataCell date(final Optional<LocalDateTime> date, final boolean withTime) {
        return date.map(known -> Cells.date(known, withTime)).orElseGet(Cells::missing);
    }

    private static BufferedDataTable months(
            final CleaningReport report, final ExecutionContext exec) {
        try (TableWriter table = new TableWriter(CleanerSpecs.months(), exec)) {
            for (final MonthSummary month : report.months()) {
                table.add(
                        month.label(),
                        Cells.text(month.label()),
                        Cells.integer(month.rowsBefore()),
                        Cells.integer(month.rowsAfter()),
                        Cells.number(month.revenueBefore()),
                        Cells.number(month.revenueAfter()));
            }
            return table.finish();
        }
    }
}

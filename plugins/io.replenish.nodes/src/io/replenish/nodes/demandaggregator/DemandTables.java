// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.demandaggregator;

import io.replenish.engine.demand.DemandCalendar;
import io.replenish.engine.demand.DemandColumns;
import io.replenish.engine.demand.DemandPeriod;
import io.replenish.engine.demand.DemandResult;
import io.replenish.engine.demand.DemandSeries;
import io.replenish.engine.demand.SeriesProfile;
import io.replenish.engine.demand.Sold;
import io.replenish.nodes.table.Cells;
import io.replenish.nodes.table.ColumnTypes;
import io.replenish.nodes.table.TableWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;

/**
 * Writes the outputs. RowIDs name the key and the period, so that they cannot be taken for those of
 * the input.
 */
final class DemandTables {

    private DemandTables() {}

    /** Returns the table with one row per key and period. */
    static DataTableSpec demandSpec() {
        return ColumnTypes.table(DemandColumns.DEMAND_TABLE);
    }

    /** Returns the table with one row per key. */
    static DataTableSpec profileSpec() {
        return ColumnTypes.table(DemandColumns.PROFILE_TABLE);
    }

    /** Writes one row per series and period. */
    static BufferedDataTable demand(final DemandResult result, final ExecutionContext exec)
            throws CanceledExecutionException {
        final DemandCalendar calendar = result.calendar();
        try (TableWriter table = new TableWriter(demandSpec(), exec)) {
            int written = 0;
            for (final DemandSeries series : result.series()) {
                exec.checkCanceled();
                exec.setProgress((double) written++ / result.series().size());
                for (int position = 0; position < calendar.size(); position++) {
                    table.add(
                            series.key() + '#' + calendar.label(position),
                            cells(series.key(), calendar, series.at(position)));
                }
            }
            return table.finish();
        }
    }

    private static DataCell[] cells(
            final String key, final DemandCalendar calendar, final DemandPeriod period) {
        final int position = period.position();
        final Sold sold = period.sold();
        return new DataCell[] {
            Cells.text(key),
            Cells.day(calendar.start(position)),
            period.reason().map(Cells::missing).orElseGet(() -> Cells.number(period.demand())),
            Cells.text(period.status().title()),
            Cells.text(period.complete() ? DemandColumns.COMPLETE : DemandColumns.INCOMPLETE),
            Cells.integer(calendar.openDays(position)),
            Cells.number(sold.quantity()),
            Cells.number(sold.revenue()),
            Cells.integer(sold.orders()),
            Cells.integer(sold.lines())
        };
    }

    /** Writes one row per key, and one each for lines that belong to none. */
    static BufferedDataTable profile(final DemandResult result, final ExecutionContext exec) {
        final Set<String> rowIds = new HashSet<>();
        try (TableWriter table = new TableWriter(profileSpec(), exec)) {
            for (final SeriesProfile profile : result.profiles()) {
                String rowId = profile.key().orElseGet(() -> profile.leftOut().orElseThrow());
                while (!rowIds.add(rowId)) { // a product may be called as a reason is
                    rowId += '#';
                }
                table.add(rowId, cells(profile));
            }
            return table.finish();
        }
    }

    private static DataCell[] cells(final SeriesProfile profile) {
        final List<DataCell> cells = new ArrayList<>();
        cells.add(
                profile.key()
                        .map(Cells::text)
                        .orElseGet(() -> Cells.missing("The lines belong to no series")));
        cells.add(Cells.text(profile.isSeries() ? DemandColumns.SERIES : DemandColumns.LEFT_OUT));
        cells.add(profile.leftOut().map(Cells::text).orElseGet(Cells::missing));
        profile.shape().ifPresentOrElse(shape -> addCells(cells, shape), () -> addNoCells(cells));
        cells.add(Cells.number(profile.sold().quantity()));
        cells.add(Cells.number(profile.sold().revenue()));
        cells.add(Cells.integer(profile.sold().orders()));
        cells.add(Cells.integer(profile.sold().lines()));
        return cells.toArray(DataCell[]::new);
    }

    private static void addCells(final List<DataCell> cells, final SeriesProfile.Shape shape) {
        for (final LocalDate day :
                List.of(shape.first(), shape.last(), shape.firstSale(), shape.lastSale())) {
            cells.add(Cells.day(day));
        }
        cells.add(Cells.text(shape.delisted() ? DemandColumns.DELISTED : DemandColumns.ACTIVE));
        cells.add(Cells.integer(shape.periods()));
        cells.add(Cells.integer(shape.demandPeriods()));
        cells.add(Cells.integer(shape.zeroPeriods()));
        cells.add(Cells.integer(shape.closedPeriods()));
        cells.add(Cells.number(shape.total()));
        cells.add(numberOr(shape.mean(), "No period of the series is known completely"));
        cells.add(numberOr(shape.adi(), "There is no demand above zero"));
        cells.add(numberOr(shape.cv2(), "There are fewer than two periods with demand"));
        cells.add(Cells.text(shape.demandClass().title()));
        cells.add(Cells.integer(shape.seasonLength()));
    }

    private static DataCell numberOr(final double number, final String reason) {
        return Double.isNaN(number) ? Cells.missing(reason) : Cells.number(number);
    }

    private static void addNoCells(final List<DataCell> cells) {
        final int rest = DemandColumns.SOLD.size();
        while (cells.size() < DemandColumns.PROFILE_TABLE.size() - rest) {
            cells.add(Cells.missing("The lines belong to no series"));
        }
    }
}

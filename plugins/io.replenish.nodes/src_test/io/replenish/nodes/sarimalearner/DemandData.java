// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.sarimalearner;

import io.replenish.engine.demand.DemandColumns;
import io.replenish.engine.demand.PeriodStatus;
import io.replenish.nodes.table.ColumnTypes;
import io.replenish.nodes.testing.Tables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.BufferedDataTable;

/** Tables as the Demand Aggregator makes them. */
public final class DemandData {

    /** Columns of the contract. */
    public static final DataTableSpec SPEC = ColumnTypes.table(DemandColumns.DEMAND_TABLE);

    /** A Monday. */
    public static final LocalDate START = LocalDate.of(2011, 1, 3);

    private final List<Object[]> rows = new ArrayList<>();

    /** Adds a row. */
    public DemandData add(
            final String key,
            final LocalDate period,
            final Double demand,
            final PeriodStatus status,
            final boolean complete) {
        rows.add(
                Tables.row(
                        key,
                        period,
                        demand,
                        status.title(),
                        complete ? DemandColumns.COMPLETE : DemandColumns.INCOMPLETE,
                        1L,
                        demand,
                        demand,
                        1L,
                        1L));
        return this;
    }

    /**
     * Adds a series that repeats itself every week, but for some noise that is the same in every
     * run.
     */
    public DemandData addWeekly(final String key, final int days) {
        for (int day = 0; day < days; day++) {
            final double noise = (day * 7919L + 13L * day * day) % 11;
            add(key, START.plusDays(day), 10.0 * (day % 7) + noise, PeriodStatus.SOLD, true);
        }
        return this;
    }

    /** Adds a series of given demands, day by day. */
    public DemandData addDays(final String key, final double... demand) {
        for (int day = 0; day < demand.length; day++) {
            add(key, START.plusDays(day), demand[day], PeriodStatus.SOLD, true);
        }
        return this;
    }

    /** Returns the table. */
    public BufferedDataTable table() {
        return Tables.table(SPEC, rows.toArray(Object[][]::new));
    }
}

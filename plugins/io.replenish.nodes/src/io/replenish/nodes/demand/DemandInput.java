// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.demand;

import io.replenish.engine.data.ColumnContract;
import io.replenish.engine.data.ColumnType;
import io.replenish.engine.demand.DemandColumns;
import io.replenish.nodes.table.ColumnTypes;
import io.replenish.nodes.table.SoughtColumn;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataTableSpec;

/**
 * What a node needs from a table of demand. Period and demand are also found if they are the only
 * date and the only number of the table.
 */
public final class DemandInput {

    /** What the series is about. */
    public static final SoughtColumn KEY =
            of(DemandColumns.KEY, "Product", "SKU", "Series", "Series ID", "Item");

    /** First day of the period, which may also be text, as tables from files have it. */
    public static final SoughtColumn PERIOD =
            of(DemandColumns.PERIOD, "Date", "Day", "Week", "Month")
                    .holding(ColumnType.DATE, ColumnType.DATE_TIME, ColumnType.TEXT)
                    .orElse(spec -> only(spec, DemandInput::isDate));

    /** Demand of the period. */
    public static final SoughtColumn DEMAND =
            of(DemandColumns.DEMAND, "Quantity", "Units", "Sales", "Value")
                    .orElse(DemandInput::onlyNumber);

    /** Why there was no sale. */
    public static final SoughtColumn STATUS = of(DemandColumns.STATUS).holding(ColumnType.TEXT);

    /** Whether the data covers the period. */
    public static final SoughtColumn COVERAGE = of(DemandColumns.COVERAGE).holding(ColumnType.TEXT);

    /** Whether there was nothing to sell, so that demand is not known. */
    public static final SoughtColumn STOCK_OUT =
            SoughtColumn.of(
                            ColumnContract.optional(
                                    "Stock-out",
                                    ColumnType.NUMBER,
                                    "",
                                    "True, or a number other than 0, if there was nothing to sell."),
                            "Out of stock",
                            "Sold out")
                    .orTruth();

    private DemandInput() {}

    private static SoughtColumn of(final ColumnContract contract, final String... otherNames) {
        return SoughtColumn.of(contract, otherNames).madeBy("Demand Aggregator");
    }

    private static boolean isDate(final DataColumnSpec column) {
        final ColumnType type = ColumnTypes.of(column.getType());
        return type == ColumnType.DATE || type == ColumnType.DATE_TIME;
    }

    /** A number that is the key is not the demand. */
    private static Optional<String> onlyNumber(final DataTableSpec spec) {
        final Optional<String> key = KEY.guess(spec);
        return only(
                spec,
                column -> DEMAND.accepts(column) && !key.equals(Optional.of(column.getName())));
    }

    private static Optional<String> only(
            final DataTableSpec spec, final Predicate<DataColumnSpec> which) {
        final List<String> found =
                spec.stream().filter(which).map(DataColumnSpec::getName).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}

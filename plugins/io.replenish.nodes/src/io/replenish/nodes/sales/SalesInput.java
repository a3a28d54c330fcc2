// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.sales;

import io.replenish.engine.data.RoleGuesser;
import io.replenish.engine.data.SalesColumns;
import io.replenish.engine.data.SalesRole;
import io.replenish.nodes.table.ColumnTypes;
import io.replenish.nodes.table.SoughtColumn;
import java.util.List;
import java.util.Optional;
import org.knime.core.data.DataTableSpec;

/**
 * What a node needs from a table of clean sales. A column is found by the name that the Sales
 * Cleaner gives it, else by the names that columns of its role often have.
 */
public final class SalesInput {

    /** Name of the input for messages. */
    public static final String TABLE = "Clean Sales";

    private static final String MAKER = "Sales Cleaner";

    /** Identifier of the product. */
    public static final SoughtColumn PRODUCT =
            byRole(SoughtColumn.of(SalesColumns.PRODUCT), SalesRole.PRODUCT);

    /** Number of the order. */
    public static final SoughtColumn ORDER =
            byRole(SoughtColumn.of(SalesColumns.ORDER), SalesRole.ORDER);

    /** Identifier of the customer. */
    public static final SoughtColumn CUSTOMER =
            byRole(SoughtColumn.of(SalesColumns.CUSTOMER), SalesRole.CUSTOMER);

    /** When the line was sold. */
    public static final SoughtColumn DATE =
            byRole(SoughtColumn.of(SalesColumns.DATE), SalesRole.DATE);

    /** Units sold. */
    public static final SoughtColumn QUANTITY =
            byRole(SoughtColumn.of(SalesColumns.QUANTITY), SalesRole.QUANTITY);

    /** Quantity times unit price. */
    public static final SoughtColumn REVENUE =
            SoughtColumn.of(
                            SalesColumns.REVENUE,
                            "Sales",
                            "Line Total",
                            "Amount",
                            "Sales Amount",
                            "Turnover",
                            "Umsatz")
                    .madeBy(MAKER);

    private SalesInput() {}

    private static SoughtColumn byRole(final SoughtColumn column, final SalesRole role) {
        return column.madeBy(MAKER).orElse(spec -> guess(spec, column, role));
    }

    private static Optional<String> guess(
            final DataTableSpec spec, final SoughtColumn column, final SalesRole role) {
        final List<RoleGuesser.Candidate> candidates =
                spec.stream()
                        .filter(column::accepts)
                        .map(
                                found ->
                                        new RoleGuesser.Candidate(
                                                found.getName(), ColumnTypes.of(found.getType())))
                        .toList();
        return Optional.ofNullable(RoleGuesser.guess(candidates).get(role));
    }
}

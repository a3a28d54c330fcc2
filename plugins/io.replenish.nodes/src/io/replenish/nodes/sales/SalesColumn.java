// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.sales;

import io.replenish.engine.data.ColumnContract;
import io.replenish.engine.data.ColumnType;
import io.replenish.engine.data.RoleGuesser;
import io.replenish.engine.data.SalesColumns;
import io.replenish.engine.data.SalesRole;
import io.replenish.nodes.table.ColumnTypes;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.InvalidSettingsException;

/**
 * What a node needs from a table of clean sales. The column is guessed: first by the name that the
 * Sales Cleaner gives it, then by the names that columns of this kind often have.
 */
public enum SalesColumn {
    /** Identifier of the product. */
    PRODUCT(
            SalesColumns.PRODUCT,
            Optional.of(SalesRole.PRODUCT),
            "text or numbers",
            Kinds.IDENTIFIERS),
    /** Number of the order. */
    ORDER(SalesColumns.ORDER, Optional.of(SalesRole.ORDER), "text or numbers", Kinds.IDENTIFIERS),
    /** Identifier of the customer. */
    CUSTOMER(
            SalesColumns.CUSTOMER,
            Optional.of(SalesRole.CUSTOMER),
            "text or numbers",
            Kinds.IDENTIFIERS),
    /** When the line was sold. */
    DATE(SalesColumns.DATE, Optional.of(SalesRole.DATE), "dates without time zone", Kinds.DATES),
    /** Units sold. */
    QUANTITY(SalesColumns.QUANTITY, Optional.of(SalesRole.QUANTITY), "numbers", Kinds.NUMBERS),
    /** Quantity times unit price. */
    REVENUE(SalesColumns.REVENUE, Optional.empty(), "numbers", Kinds.NUMBERS);

    /** Types that several columns accept. */
    private static final class Kinds {
        static final Set<ColumnType> IDENTIFIERS =
                EnumSet.of(ColumnType.TEXT, ColumnType.INTEGER, ColumnType.NUMBER);
        static final Set<ColumnType> DATES = EnumSet.of(ColumnType.DATE, ColumnType.DATE_TIME);
        static final Set<ColumnType> NUMBERS = EnumSet.of(ColumnType.INTEGER, ColumnType.NUMBER);
    }

    /** Names of columns that hold the revenue of a line, in lower case, better ones first. */
    private static final List<String> NAMES_OF_REVENUE =
            List.of(
                    "revenue",
                    "sales",
                    "line total",
                    "linetotal",
                    "amount",
                    "sales amount",
                    "turnover",
                    "umsatz");

    private final ColumnContract contract;
    private final Optional<SalesRole> role;
    private final String needs;
    private final Set<ColumnType> types;

    SalesColumn(
            final ColumnContract contract,
            final Optional<SalesRole> role,
            final String needs,
            final Set<ColumnType> types) {
        this.contract = contract;
        this.role = role;
        this.needs = needs;
        this.types = types;
    }

    /** Tells whether the column can be chosen. */
    public boolean accepts(final DataColumnSpec column) {
        return types.contains(ColumnTypes.of(column.getType()));
    }

    /** Returns the column of a table that looks most like this one, if there is any. */
    public Optional<String> guess(final DataTableSpec spec) {
        return Optional.ofNullable(spec.getColumnSpec(contract.name()))
                .filter(this::accepts)
                .map(DataColumnSpec::getName)
                .or(() -> role.isPresent() ? guessRole(spec, role.get()) : guessRevenue(spec));
    }

    private Optional<String> guessRole(final DataTableSpec spec, final SalesRole wanted) {
        final List<RoleGuesser.Candidate> candidates =
                spec.stream()
                        .filter(this::accepts)
                        .map(
                                column ->
                                        new RoleGuesser.Candidate(
                                                column.getName(), ColumnTypes.of(column.getType())))
                        .toList();
        return Optional.ofNullable(RoleGuesser.guess(candidates).get(wanted));
    }

    private Optional<String> guessRevenue(final DataTableSpec spec) {
        return NAMES_OF_REVENUE.stream()
                .flatMap(
                        known ->
                                spec.stream()
                                        .filter(this::accepts)
                                        .map(DataColumnSpec::getName)
                                        .filter(
                                                name ->
                                                        name.toLowerCase(Locale.ROOT)
                                                                .equals(known)))
                .findFirst();
    }

    /**
     * Checks that the chosen column exists and holds what it must.
     *
     * @param option title of the dialog's option
     * @param column name of the chosen column, empty if none is chosen
     * @throws InvalidSettingsException if not, with the way out
     */
    public void check(final DataTableSpec spec, final String option, final String column)
            throws InvalidSettingsException {
        if (column.isEmpty()) {
            throw new InvalidSettingsException(
                    "No column is chosen for \""
                            + option
                            + "\", and none looks like it. Choose one in the dialog.");
        }
        final DataColumnSpec found = spec.getColumnSpec(column);
        if (found == null) {
            throw new InvalidSettingsException(
                    "The column \""
                            + column
                            + "\", chosen for \""
                            + option
                            + "\", is not in the input table. Choose another column in the dialog.");
        }
        if (!accepts(found)) {
            throw new InvalidSettingsException(
                    "The column \""
                            + column
                            + "\", chosen for \""
                            + option
                            + "\", is of type "
                            + found.getType().getName()
                            + ", but it must hold "
                            + needs
                            + ". Choose another column, or let the Sales Cleaner read this one.");
        }
    }
}

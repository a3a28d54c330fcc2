// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.salescleaner;

import io.replenish.engine.cleaning.CleaningColumns;
import io.replenish.engine.data.ColumnContract;
import io.replenish.engine.data.ColumnType;
import io.replenish.engine.data.SalesColumns;
import io.replenish.engine.data.SalesRole;
import io.replenish.nodes.table.ColumnTypes;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataColumnSpecCreator;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DataTableSpecCreator;
import org.knime.core.data.def.LongCell;
import org.knime.core.util.UniqueNameGenerator;

/** The output tables of the Sales Cleaner for an input table whose columns have been checked. */
final class CleanerSpecs {

    private final DataTableSpec input;
    private final boolean withTime;
    private final int[] passedThrough;

    CleanerSpecs(final DataTableSpec input, final RoleColumns roles, final boolean keepTimeOfDay) {
        this.input = input;
        final String date = roles.column(SalesRole.DATE).orElseThrow();
        withTime =
                keepTimeOfDay
                        && ColumnTypes.of(input.getColumnSpec(date).getType()) != ColumnType.DATE;
        passedThrough =
                input.columnsToIndices(
                        Arrays.stream(input.getColumnNames())
                                .filter(roles::isPassedThrough)
                                .toArray(String[]::new));
    }

    /** Tells whether dates are written with their time of day. */
    boolean withTime() {
        return withTime;
    }

    /** Returns the positions in the input of the columns that end the clean table unchanged. */
    int[] passedThrough() {
        return passedThrough.clone();
    }

    /**
     * Returns the table of clean sales: the columns of the contract, then the passed-through ones.
     */
    DataTableSpec clean() {
        final Set<String> taken =
                SalesColumns.ALL.stream().map(ColumnContract::name).collect(Collectors.toSet());
        final UniqueNameGenerator names = new UniqueNameGenerator(taken);
        return new DataTableSpecCreator(table(SalesColumns.ALL))
                .addColumns(
                        Arrays.stream(passedThrough)
                                .mapToObj(input::getColumnSpec)
                                .map(column -> renamed(column, names.newName(column.getName())))
                                .toArray(DataColumnSpec[]::new))
                .createSpec();
    }

    private static DataColumnSpec renamed(final DataColumnSpec column, final String name) {
        final DataColumnSpecCreator creator = new DataColumnSpecCreator(column);
        creator.setName(name);
        creator.setDomain(null); // the container finds the domain of the rows that are left
        return creator.createSpec();
    }

    /** Returns the table of rejected rows: all columns of the input, then the reasons. */
    DataTableSpec rejected() {
        final UniqueNameGenerator names = new UniqueNameGenerator(input);
        return new DataTableSpecCreator(input)
                .dropAllDomains()
                .addColumns(
                        CleaningColumns.REJECTED.stream()
                                .map(
                                        column ->
                                                names.newColumn(
                                                        column.name(),
                                                        ColumnTypes.toKnime(column.type())))
                                .toArray(DataColumnSpec[]::new))
                .createSpec();
    }

    /** Returns the table with one row per rule. */
    DataTableSpec rules() {
        return table(CleaningColumns.RULES);
    }

    /** Returns the table with one row each for all, the clean and the rejected rows. */
    DataTableSpec profile() {
        final DataTableSpec fixed = table(CleaningColumns.PROFILE);
        final UniqueNameGenerator names = new UniqueNameGenerator(fixed);
        return new DataTableSpecCreator(fixed)
                .addColumns(
                        Arrays.stream(passedThrough)
                                .mapToObj(
                                        column ->
                                                "Distinct " + input.getColumnSpec(column).getName())
                                .map(name -> names.newColumn(name, LongCell.TYPE))
                                .toArray(DataColumnSpec[]::new))
                .createSpec();
    }

    /** Returns the table with one row per month, which only the view sees. */
    static DataTableSpec months() {
        return ColumnTypes.table(CleaningColumns.MONTHS);
    }

    private DataTableSpec table(final Collection<ColumnContract> contracts) {
        return ColumnTypes.table(contracts.stream().map(this::dated).toList());
    }

    /** The contract has dates with time of day; they are days where the time of day is not kept. */
    private ColumnContract dated(final ColumnContract column) {
        return withTime || column.type() != ColumnType.DATE_TIME
                ? column
                : new ColumnContract(
                        column.name(),
                        ColumnType.DATE,
                        column.unit(),
                        column.missingAllowed(),
                        column.description());
    }
}

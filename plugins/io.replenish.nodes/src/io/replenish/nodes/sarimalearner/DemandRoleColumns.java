// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.sarimalearner;

import io.replenish.engine.data.ColumnType;
import io.replenish.nodes.table.ColumnTypes;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.InvalidSettingsException;

/** Which column of the table of demand has which role. */
final class DemandRoleColumns {

    private final Map<DemandRole, String> columns = new EnumMap<>(DemandRole.class);

    /** Takes the column per role; a role without a column is absent or has an empty name. */
    DemandRoleColumns(final Map<DemandRole, String> columns) {
        columns.forEach(
                (role, column) -> {
                    if (!column.isEmpty()) {
                        this.columns.put(role, column);
                    }
                });
    }

    /**
     * Guesses the roles: a column of a known name and a suitable type, upper and lower case being
     * the same; else, for period and demand, the only date and the only number that is left.
     */
    static DemandRoleColumns guess(final DataTableSpec spec) {
        final Map<DemandRole, String> guessed = new EnumMap<>(DemandRole.class);
        for (final DemandRole role : DemandRole.values()) {
            named(role, spec).ifPresent(column -> guessed.put(role, column));
        }
        for (final DemandRole role : List.of(DemandRole.PERIOD, DemandRole.DEMAND)) {
            if (!guessed.containsKey(role)) {
                only(role, spec, guessed).ifPresent(column -> guessed.put(role, column));
            }
        }
        return new DemandRoleColumns(guessed);
    }

    private static Optional<String> named(final DemandRole role, final DataTableSpec spec) {
        return role.names().stream()
                .flatMap(
                        name ->
                                spec.stream()
                                        .filter(
                                                column ->
                                                        column.getName()
                                                                .toLowerCase(Locale.ROOT)
                                                                .equals(name))
                                        .filter(column -> accepts(role, column)))
                .map(DataColumnSpec::getName)
                .findFirst();
    }

    private static Optional<String> only(
            final DemandRole role, final DataTableSpec spec, final Map<DemandRole, String> taken) {
        final List<String> suitable =
                spec.stream()
                        .filter(column -> role.accepts(ColumnTypes.of(column.getType())))
                        .filter(
                                column ->
                                        role != DemandRole.PERIOD
                                                || ColumnTypes.of(column.getType())
                                                        != ColumnType.TEXT)
                        .map(DataColumnSpec::getName)
                        .filter(name -> !taken.containsValue(name))
                        .toList();
        return suitable.size() == 1 ? Optional.of(suitable.get(0)) : Optional.empty();
    }

    private static boolean accepts(final DemandRole role, final DataColumnSpec column) {
        return role.accepts(ColumnTypes.of(column.getType()));
    }

    /** Returns the column of a role. */
    Optional<String> column(final DemandRole role) {
        return Optional.ofNullable(columns.get(role));
    }

    /**
     * Returns the position of a role's column in a table that has been checked, -1 if the role has
     * none.
     */
    int index(final DemandRole role, final DataTableSpec spec) {
        return column(role).map(spec::findColumnIndex).orElse(-1);
    }

    /**
     * Checks that every required role has a column, that the columns exist and hold what the role
     * needs, and that no column has two roles.
     *
     * @throws InvalidSettingsException if not, with the way out
     */
    void check(final DataTableSpec spec) throws InvalidSettingsException {
        final Map<String, DemandRole> taken = new HashMap<>();
        for (final DemandRole role : DemandRole.values()) {
            final String column = columns.get(role);
            if (column != null) {
                check(role, column, spec);
                final DemandRole other = taken.put(column, role);
                if (other != null) {
                    throw new InvalidSettingsException(
                            "The column \""
                                    + column
                                    + "\" is chosen for two roles, \""
                                    + other.title()
                                    + "\" and \""
                                    + role.title()
                                    + "\". Choose another column for one of them.");
                }
            } else if (role.isRequired()) {
                throw new InvalidSettingsException(
                        "No column is chosen for the role \""
                                + role.title()
                                + "\", and none looks like it. Choose one in the dialog, or make the table with the Demand"
                                + " Aggregator.");
            }
        }
    }

    private static void check(final DemandRole role, final String column, final DataTableSpec spec)
            throws InvalidSettingsException {
        final DataColumnSpec found = spec.getColumnSpec(column);
        if (found == null) {
            throw new InvalidSettingsException(
                    "The column \""
                            + column
                            + "\", chosen for the role \""
                            + role.title()
                            + "\", is not in the input table. Choose another column in the dialog.");
        }
        if (!accepts(role, found)) {
            throw new InvalidSettingsException(
                    "The column \""
                            + column
                            + "\", chosen for the role \""
                            + role.title()
                            + "\", is of type "
                            + found.getType().getName()
                            + ", but the role needs "
                            + role.needs()
                            + ". Choose another column or convert this one.");
        }
    }
}

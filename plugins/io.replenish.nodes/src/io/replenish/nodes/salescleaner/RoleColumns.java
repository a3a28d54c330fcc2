// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.salescleaner;

import io.replenish.engine.data.RoleGuesser;
import io.replenish.engine.data.SalesRole;
import io.replenish.nodes.table.ColumnTypes;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.InvalidSettingsException;

/** Which column of the input has which role. */
final class RoleColumns {

    private final Map<SalesRole, String> columns;

    /** Takes the column per role; a role without a column is absent or has an empty name. */
    RoleColumns(final Map<SalesRole, String> columns) {
        this.columns = new EnumMap<>(SalesRole.class);
        columns.forEach(
                (role, column) -> {
                    if (!column.isEmpty()) {
                        this.columns.put(role, column);
                    }
                });
    }

    /** Guesses the roles from the names and types of columns. */
    static RoleColumns guess(final DataTableSpec spec) {
        final List<RoleGuesser.Candidate> candidates =
                spec.stream()
                        .map(
                                column ->
                                        new RoleGuesser.Candidate(
                                                column.getName(), ColumnTypes.of(column.getType())))
                        .toList();
        return new RoleColumns(RoleGuesser.guess(candidates));
    }

    /** Returns the column of a role. */
    Optional<String> column(final SalesRole role) {
        return Optional.ofNullable(columns.get(role));
    }

    /** Returns the role of a column. */
    Optional<SalesRole> role(final String column) {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue().equals(column))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * Tells whether the column goes unchanged into the clean table: it has no role or that of a
     * description.
     */
    boolean isPassedThrough(final String column) {
        return role(column).map(role -> role == SalesRole.DESCRIPTION).orElse(true);
    }

    /**
     * Checks that every required role has a column, that the columns exist and hold what the role
     * needs, and that no column has two roles.
     *
     * @throws InvalidSettingsException if not, with the way out
     */
    void check(final DataTableSpec spec) throws InvalidSettingsException {
        final Map<String, SalesRole> taken = new HashMap<>();
        for (final SalesRole role : SalesRole.values()) {
            final String column = columns.get(role);
            if (column != null) {
                check(role, column, spec);
                final SalesRole other = taken.put(column, role);
                if (other != null) {
                    throw new InvalidSettingsException(
                            "The column \""
                                    + column
                                    + "\" is chosen for two roles, "
                                    + quoted(other)
                                    + " and "
                                    + quoted(role)
                                    + ". Choose another column for one of them.");
                }
            } else if (role.isRequired()) {
                throw new InvalidSettingsException(
                        "No column is chosen for the role "
                                + quoted(role)
                                + ", and none looks like it. Choose one in the dialog.");
            }
        }
    }

    private static void check(final SalesRole role, final String column, final DataTableSpec spec)
            throws InvalidSettingsException {
        final DataColumnSpec found = spec.getColumnSpec(column);
        if (found == null) {
            throw new InvalidSettingsException(
                    "The column \""
                            + column
                            + "\", chosen for the role "
                            + quoted(role)
                            + ", is not in the input table. Choose another column in the dialog.");
        }
        if (!role.accepts(ColumnTypes.of(found.getType()))) {
            throw new InvalidSettingsException(
                    "The column \""
                            + column
                            + "\", chosen for the role "
                            + quoted(role)
                            + ", is of type "
                            + found.getType().getName()
                            + ", but the role needs "
                            + needs(role)
                            + ". Choose another column or convert this one.");
        }
    }

    private static String needs(final SalesRole role) {
        return switch (role) {
            case DATE -> "dates without time zone, or text";
            case QUANTITY, UNIT_PRICE -> "numbers or text";
            case ORDER, PRODUCT, CUSTOMER -> "text or numbers";
            case DESCRIPTION -> "text";
        };
    }

    private static String quoted(final SalesRole role) {
        return "\"" + role.title() + "\"";
    }
}

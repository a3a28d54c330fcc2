// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.table;

import io.replenish.engine.data.ColumnContract;
import io.replenish.engine.data.ColumnType;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.InvalidSettingsException;

/**
 * A column that a node needs from its input: found by its name in the engine's contract first, then
 * by other names that people use. Upper and lower case and anything but letters and digits are
 * ignored in names.
 *
 * @param title name of the column in the contract, which is also the title of its option
 * @param types what the column may hold
 * @param names names to look for, the best first
 */
public record SoughtColumn(String title, Set<ColumnType> types, List<String> names) {

    /**
     * Returns the column of a contract. Whole numbers are numbers, identifiers may be numbers, and
     * dates may have a time of day.
     *
     * @param contract the column
     * @param otherNames names to look for after that of the contract
     */
    public static SoughtColumn of(final ColumnContract contract, final String... otherNames) {
        final List<String> names =
                Stream.concat(Stream.of(contract.name()), Stream.of(otherNames))
                        .map(SoughtColumn::plain)
                        .toList();
        return new SoughtColumn(contract.name(), acceptable(contract.type()), names);
    }

    private static Set<ColumnType> acceptable(final ColumnType type) {
        return switch (type) {
            case TEXT -> EnumSet.of(ColumnType.TEXT, ColumnType.INTEGER, ColumnType.NUMBER);
            case INTEGER, NUMBER -> EnumSet.of(ColumnType.INTEGER, ColumnType.NUMBER);
            case DATE, DATE_TIME -> EnumSet.of(ColumnType.DATE, ColumnType.DATE_TIME);
            case OTHER -> EnumSet.of(ColumnType.OTHER);
        };
    }

    /** Tells whether a column can be this one. */
    public boolean accepts(final DataColumnSpec column) {
        return types.contains(ColumnTypes.of(column.getType()));
    }

    /** Returns the column of a table that looks like this one. */
    public Optional<String> guess(final DataTableSpec spec) {
        return names.stream()
                .flatMap(
                        name ->
                                spec.stream()
                                        .filter(column -> plain(column.getName()).equals(name)))
                .filter(this::accepts)
                .map(DataColumnSpec::getName)
                .findFirst();
    }

    /**
     * Returns the position of the chosen column.
     *
     * @param spec the input
     * @param table name of the input for messages
     * @param chosen name of the column
     * @throws InvalidSettingsException if no column is chosen, or the chosen one is absent or holds
     *     something else
     */
    public int index(final DataTableSpec spec, final String table, final String chosen)
            throws InvalidSettingsException {
        if (chosen.isEmpty()) {
            throw new InvalidSettingsException(
                    "No column of the table \""
                            + table
                            + "\" is chosen for \""
                            + title
                            + "\", and none looks like it. Choose one in the dialog.");
        }
        final DataColumnSpec column = spec.getColumnSpec(chosen);
        if (column == null) {
            throw new InvalidSettingsException(
                    "The column \""
                            + chosen
                            + "\", chosen for \""
                            + title
                            + "\", is not in the table \""
                            + table
                            + "\". Choose another column in the dialog.");
        }
        if (!accepts(column)) {
            throw new InvalidSettingsException(
                    "The column \""
                            + chosen
                            + "\", chosen for \""
                            + title
                            + "\", is of type "
                            + column.getType().getName()
                            + ", but has to hold "
                            + needs()
                            + ". Choose another column or convert this one.");
        }
        return spec.findColumnIndex(chosen);
    }

    /** Returns the position of the chosen column, or -1 if none is chosen; see {@link #index}. */
    public int optionalIndex(
            final DataTableSpec spec, final String table, final Optional<String> chosen)
            throws InvalidSettingsException {
        return chosen.isEmpty() ? -1 : index(spec, table, chosen.get());
    }

    private String needs() {
        if (types.contains(ColumnType.TEXT)) {
            return "text or numbers";
        }
        return types.contains(ColumnType.NUMBER) ? "numbers" : "dates without time zone";
    }

    private static String plain(final String name) {
        return name.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.table;

import io.replenish.engine.data.ColumnContract;
import io.replenish.engine.data.ColumnType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.knime.core.data.BooleanValue;
import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.InvalidSettingsException;

/**
 * A column that a node needs from its input: found by its name in the engine's contract first, then
 * by other names that people use, then by whatever else tells it. Upper and lower case and anything
 * but letters and digits are ignored in names. Immutable.
 */
public final class SoughtColumn {

    private final String title;
    private final Set<ColumnType> types;
    private final List<String> names;
    private final Function<DataTableSpec, Optional<String>> otherwise;
    private final String maker;
    private final boolean truth;

    private SoughtColumn(
            final String title,
            final Set<ColumnType> types,
            final List<String> names,
            final Function<DataTableSpec, Optional<String>> otherwise,
            final String maker,
            final boolean truth) {
        this.truth = truth;
        this.title = title;
        this.types = types;
        this.names = names;
        this.otherwise = otherwise;
        this.maker = maker;
    }

    /**
     * Returns the column of a contract. Whole numbers are numbers, identifiers may be numbers, and
     * dates may have a time of day.
     *
     * @param contract the column; its name is the title of the option to choose it by
     * @param otherNames names to look for after that of the contract
     */
    public static SoughtColumn of(final ColumnContract contract, final String... otherNames) {
        final List<String> names =
                Stream.concat(Stream.of(contract.name()), Stream.of(otherNames))
                        .map(SoughtColumn::plain)
                        .toList();
        return new SoughtColumn(
                contract.name(),
                acceptable(contract.type()),
                names,
                spec -> Optional.empty(),
                "",
                false);
    }

    /** Returns this column under another title of the option to choose it by. */
    public SoughtColumn titled(final String other) {
        return new SoughtColumn(other, types, names, otherwise, maker, truth);
    }

    /** Returns this column, holding values of one of these types and no others. */
    public SoughtColumn holding(final ColumnType first, final ColumnType... others) {
        return new SoughtColumn(title, EnumSet.of(first, others), names, otherwise, maker, truth);
    }

    /** Returns this column, which may also hold true or false. */
    public SoughtColumn orTruth() {
        return new SoughtColumn(title, types, names, otherwise, maker, true);
    }

    /** Returns this column with a way to guess it where no column has one of its names. */
    public SoughtColumn orElse(final Function<DataTableSpec, Optional<String>> guess) {
        return new SoughtColumn(title, types, names, guess, maker, truth);
    }

    /** Returns this column of tables that a node makes; messages name it as a way out. */
    public SoughtColumn madeBy(final String node) {
        return new SoughtColumn(title, types, names, otherwise, node, truth);
    }

    /** Returns the title of the option to choose the column by. */
    String title() {
        return title;
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
        return types.contains(ColumnTypes.of(column.getType()))
                || truth && column.getType().isCompatible(BooleanValue.class);
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
                .findFirst()
                .or(() -> otherwise.apply(spec));
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
                            + "\", and none looks like it. Choose one in the dialog"
                            + orMakeIt());
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
                            + ". Choose another column or convert this one"
                            + orMakeIt());
        }
        return spec.findColumnIndex(chosen);
    }

    /** Returns the position of the chosen column, or -1 if none is chosen; see {@link #index}. */
    public int optionalIndex(
            final DataTableSpec spec, final String table, final Optional<String> chosen)
            throws InvalidSettingsException {
        return chosen.isEmpty() ? -1 : index(spec, table, chosen.get());
    }

    /**
     * Returns the position of the column in a further table, whose columns no option chooses: that
     * of the same name as the one in the first table, or the one that looks like it.
     *
     * @param sameName name of the column in the first table, empty if it is not there
     * @throws InvalidSettingsException if there is none or it holds something else
     */
    public int find(final DataTableSpec spec, final String table, final String sameName)
            throws InvalidSettingsException {
        final Optional<String> found =
                Optional.of(sameName).filter(spec::containsName).or(() -> guess(spec));
        if (found.isEmpty()) {
            throw new InvalidSettingsException(
                    "The table \""
                            + table
                            + "\" has no column that looks like \""
                            + title
                            + "\" and holds "
                            + needs()
                            + ". Rename or convert the one that is meant.");
        }
        return index(spec, table, found.get());
    }

    private String orMakeIt() {
        return maker.isEmpty() ? "." : ", or make the table with the " + maker + '.';
    }

    private String needs() {
        final List<String> kinds = new ArrayList<>();
        if (types.contains(ColumnType.TEXT)) {
            kinds.add("text");
        }
        if (types.contains(ColumnType.NUMBER)) {
            kinds.add("numbers");
        }
        if (truth) {
            kinds.add("true or false");
        }
        if (types.contains(ColumnType.DATE)) {
            kinds.add("dates without time zone");
        }
        return String.join(" or ", kinds);
    }

    private static String plain(final String name) {
        return name.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import javax.swing.JComponent;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.config.ConfigRO;
import org.knime.core.node.config.ConfigWO;
import org.knime.core.node.port.PortObjectSpec;

/** The columns of a table; their names are distinct. */
public final class DataTableSpec implements PortObjectSpec, Iterable<DataColumnSpec> {

    private static final String DEFAULT_NAME = "default";
    private static final String SPEC_NAME = "spec_name";
    private static final String NUMBER_COLUMNS = "number_columns";
    private static final String COLUMN_SPEC = "column_spec_";

    private final String name;
    private final List<DataColumnSpec> columns;
    private final Map<String, Integer> indices = new HashMap<>();

    /** Creates a spec without columns. */
    public DataTableSpec() {
        this(DEFAULT_NAME);
    }

    /** Creates a named spec without columns. */
    public DataTableSpec(final String name) {
        this(name, new DataColumnSpec[0]);
    }

    /**
     * Creates a spec.
     *
     * @throws IllegalArgumentException if two columns have the same name
     */
    public DataTableSpec(final DataColumnSpec... colSpecs) {
        this(DEFAULT_NAME, colSpecs);
    }

    /**
     * Creates a named spec.
     *
     * @throws IllegalArgumentException if two columns have the same name
     */
    public DataTableSpec(final String name, final DataColumnSpec... colSpecs) {
        this.name = name == null ? DEFAULT_NAME : name;
        columns = List.of(colSpecs);
        for (int i = 0; i < colSpecs.length; i++) {
            final Integer first = indices.putIfAbsent(colSpecs[i].getName(), i);
            if (first != null) {
                throw new IllegalArgumentException(
                        "Duplicate column name \""
                                + colSpecs[i].getName()
                                + "\" at positions "
                                + first
                                + " and "
                                + i
                                + ".");
            }
        }
    }

    /**
     * Creates a spec with the columns of both specs.
     *
     * @throws IllegalArgumentException if two columns have the same name
     */
    public DataTableSpec(final DataTableSpec spec1, final DataTableSpec spec2) {
        this(
                concatenateNames(spec1.name, spec2.name),
                Stream.concat(spec1.stream(), spec2.stream()).toArray(DataColumnSpec[]::new));
    }

    private static String concatenateNames(final String name1, final String name2) {
        if (DEFAULT_NAME.equals(name1)) {
            return name2;
        }
        return DEFAULT_NAME.equals(name2) ? name1 : name1 + "+" + name2;
    }

    /**
     * Creates a spec from names and types, as many of the one as of the other.
     *
     * @throws IllegalArgumentException if two columns have the same name
     */
    public DataTableSpec(final String[] names, final DataType[] types) {
        this(createColumnSpecs(names, types));
    }

    /** Creates column specs from names and types, as many of the one as of the other. */
    public static final DataColumnSpec[] createColumnSpecs(
            final String[] names, final DataType[] types) {
        if (names.length != types.length) {
            throw new IllegalArgumentException(
                    names.length + " names for " + types.length + " types");
        }
        final DataColumnSpec[] specs = new DataColumnSpec[names.length];
        for (int i = 0; i < names.length; i++) {
            specs[i] = new DataColumnSpecCreator(names[i], types[i]).createSpec();
        }
        return specs;
    }

    /** Returns the name of the table. */
    public String getName() {
        return name;
    }

    /** Returns how many columns there are. */
    public int getNumColumns() {
        return columns.size();
    }

    /** Returns a column. */
    public DataColumnSpec getColumnSpec(final int index) {
        return columns.get(index);
    }

    /** Returns a column, null if there is none of that name. */
    public DataColumnSpec getColumnSpec(final String column) {
        final int index = findColumnIndex(column);
        return index < 0 ? null : columns.get(index);
    }

    /** Returns the index of a column, -1 if there is none of that name. */
    public int findColumnIndex(final String columnName) {
        return indices.getOrDefault(columnName, -1);
    }

    /** Returns the names of the columns. */
    public final String[] getColumnNames() {
        return stream().map(DataColumnSpec::getName).toArray(String[]::new);
    }

    /** Returns whether there is a column of that name. */
    public boolean containsName(final String columnName) {
        return indices.containsKey(columnName);
    }

    /** Returns whether there is a column whose cells can be cast to the interface. */
    public boolean containsCompatibleType(final Class<? extends DataValue> valueClass) {
        return valueClass != null && stream().anyMatch(c -> c.getType().isCompatible(valueClass));
    }

    /**
     * Returns the indices of columns.
     *
     * @throws IllegalArgumentException if there is no column of a name
     */
    public int[] columnsToIndices(final String... columnNames) {
        return Arrays.stream(columnNames).mapToInt(this::requireIndex).toArray();
    }

    private int requireIndex(final String columnName) {
        final int index = findColumnIndex(columnName);
        if (index < 0) {
            throw new IllegalArgumentException(
                    "There is no column \""
                            + columnName
                            + "\"; there are "
                            + indices.keySet()
                            + ".");
        }
        return index;
    }

    @Override
    public Iterator<DataColumnSpec> iterator() {
        return columns.iterator();
    }

    /** Returns the columns in order. */
    public Stream<DataColumnSpec> stream() {
        return columns.stream();
    }

    /** Returns whether data of this spec fits the other one, column by column. */
    public boolean isCompatibleWith(final DataTableSpec spec) {
        return matches(spec, DataColumnSpec::isCompatibleWith);
    }

    /** Returns whether names and types of the columns are equal. */
    public boolean equalStructure(final DataTableSpec spec) {
        return matches(spec, DataColumnSpec::equalStructure);
    }

    private boolean matches(
            final DataTableSpec spec, final BiPredicate<DataColumnSpec, DataColumnSpec> match) {
        if (spec == null || spec.getNumColumns() != getNumColumns()) {
            return false;
        }
        for (int i = 0; i < getNumColumns(); i++) {
            if (!match.test(getColumnSpec(i), spec.getColumnSpec(i))) {
                return false;
            }
        }
        return true;
    }

    /** Returns the name, with a number after it if the spec has a column of that name. */
    public static String getUniqueColumnName(final DataTableSpec spec, final String columnName) {
        final String trimmed = columnName.trim();
        String unique = trimmed;
        for (int i = 1; spec.containsName(unique); i++) {
            unique = trimmed + " (#" + i + ")";
        }
        return unique;
    }

    /** Writes the spec. */
    public void save(final ConfigWO config) {
        config.addString(SPEC_NAME, name);
        config.addInt(NUMBER_COLUMNS, getNumColumns());
        for (int i = 0; i < getNumColumns(); i++) {
            getColumnSpec(i).save(config.addConfig(COLUMN_SPEC + i));
        }
    }

    /** Reads a spec. */
    public static DataTableSpec load(final ConfigRO config) throws InvalidSettingsException {
        final DataTableSpecCreator creator =
                new DataTableSpecCreator().setName(config.getString(SPEC_NAME));
        final int columnCount = config.getInt(NUMBER_COLUMNS);
        for (int i = 0; i < columnCount; i++) {
            creator.addColumns(DataColumnSpec.load(config.getConfig(COLUMN_SPEC + i)));
        }
        return creator.createSpec();
    }

    /** Returns no views. */
    @Override
    public JComponent[] getViews() {
        return new JComponent[0];
    }

    /** Returns whether names and columns are equal, with the domains of the columns. */
    @Override
    public boolean equals(final Object obj) {
        return obj instanceof DataTableSpec other
                && name.equals(other.name)
                && columns.equals(other.columns);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, columns);
    }

    @Override
    public String toString() {
        return "name=" + name + ",columns=" + columns;
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node.parameters.widget.choices.util;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DataValue;
import org.knime.core.data.DoubleValue;
import org.knime.core.data.StringValue;
import org.knime.node.parameters.NodeParametersInput;

/**
 * Picks columns of an input: all, the first, or those compatible with a value class. What is not
 * known has no columns: no table, or none yet, is never an error.
 */
public final class ColumnSelectionUtil {

    private ColumnSelectionUtil() {}

    /** Returns all columns of an input table. */
    public static List<DataColumnSpec> getAllColumns(
            final NodeParametersInput context, final int portIndex) {
        return columns(context, portIndex).toList();
    }

    /** Returns all columns of the first input table. */
    public static List<DataColumnSpec> getAllColumnsOfFirstPort(final NodeParametersInput context) {
        return getAllColumns(context, 0);
    }

    /** Returns the first column of an input table. */
    public static Optional<DataColumnSpec> getFirstColumn(
            final NodeParametersInput context, final int portIndex) {
        return columns(context, portIndex).findFirst();
    }

    /** Returns the first column of the first input table. */
    public static Optional<DataColumnSpec> getFirstColumnOfFirstPort(
            final NodeParametersInput context) {
        return getFirstColumn(context, 0);
    }

    /** Returns the columns of an input table that meet a condition. */
    public static List<DataColumnSpec> getFilteredColumns(
            final NodeParametersInput context,
            final int portIndex,
            final Predicate<DataColumnSpec> filter) {
        return columns(context, portIndex).filter(filter).toList();
    }

    /** Returns the columns of an input table that can be read as one of the given values. */
    @SafeVarargs
    public static List<DataColumnSpec> getCompatibleColumns(
            final NodeParametersInput context,
            final int portIndex,
            final Class<? extends DataValue>... valueClasses) {
        return getFilteredColumns(context, portIndex, isOneOf(List.of(valueClasses)));
    }

    /** Returns the columns of the first input table that can be read as one of the given values. */
    @SafeVarargs
    public static List<DataColumnSpec> getCompatibleColumnsOfFirstPort(
            final NodeParametersInput context, final Class<? extends DataValue>... valueClasses) {
        return getCompatibleColumns(context, 0, valueClasses);
    }

    /** Returns the columns of an input table that can be read as text. */
    public static List<DataColumnSpec> getStringColumns(
            final NodeParametersInput context, final int portIndex) {
        return getCompatibleColumns(context, portIndex, StringValue.class);
    }

    /** Returns the columns of a table that can be read as text. */
    public static List<DataColumnSpec> getStringColumns(final DataTableSpec inSpec) {
        return getCompatibleColumns(inSpec, StringValue.class);
    }

    /** Returns the first column of a table that can be read as text. */
    public static Optional<DataColumnSpec> getFirstStringColumn(final DataTableSpec inSpec) {
        return getFirstCompatibleColumn(inSpec, StringValue.class);
    }

    /** Returns the columns of the first input table that can be read as text. */
    public static List<DataColumnSpec> getStringColumnsOfFirstPort(
            final NodeParametersInput context) {
        return getStringColumns(context, 0);
    }

    /** Returns the columns of an input table that can be read as a real number. */
    public static List<DataColumnSpec> getDoubleColumns(
            final NodeParametersInput context, final int portIndex) {
        return getCompatibleColumns(context, portIndex, DoubleValue.class);
    }

    /** Returns the columns of a table that can be read as a real number. */
    public static List<DataColumnSpec> getDoubleColumns(final DataTableSpec inSpec) {
        return getCompatibleColumns(inSpec, DoubleValue.class);
    }

    /** Returns the first column of a table that can be read as a real number. */
    public static Optional<DataColumnSpec> getFirstDoubleColumn(final DataTableSpec inSpec) {
        return getFirstCompatibleColumn(inSpec, DoubleValue.class);
    }

    /** Returns the columns of the first input table that can be read as a real number. */
    public static List<DataColumnSpec> getDoubleColumnsOfFirstPort(
            final NodeParametersInput context) {
        return getDoubleColumns(context, 0);
    }

    /**
     * Returns the columns of a table, which may be null, that can be read as one of the given
     * values.
     */
    @SafeVarargs
    public static List<DataColumnSpec> getCompatibleColumns(
            final DataTableSpec spec, final Class<? extends DataValue>... valueClasses) {
        return getCompatibleColumns(spec, List.of(valueClasses));
    }

    /**
     * Returns the columns of a table, which may be null, that can be read as one of the given
     * values.
     */
    public static List<DataColumnSpec> getCompatibleColumns(
            final DataTableSpec spec, final Collection<Class<? extends DataValue>> valueClasses) {
        return columns(spec).filter(isOneOf(valueClasses)).toList();
    }

    /**
     * Returns the first column of a table, which may be null, that can be read as one of the given
     * values.
     */
    @SafeVarargs
    public static Optional<DataColumnSpec> getFirstCompatibleColumn(
            final DataTableSpec spec, final Class<? extends DataValue>... valueClasses) {
        return getFirstCompatibleColumn(spec, List.of(valueClasses));
    }

    /**
     * Returns the first column of a table, which may be null, that can be read as one of the given
     * values.
     */
    public static Optional<DataColumnSpec> getFirstCompatibleColumn(
            final DataTableSpec spec, final List<Class<? extends DataValue>> valueClasses) {
        return columns(spec).filter(isOneOf(valueClasses)).findFirst();
    }

    private static Stream<DataColumnSpec> columns(
            final NodeParametersInput context, final int portIndex) {
        return columns(context.getInTableSpec(portIndex).orElse(null));
    }

    private static Stream<DataColumnSpec> columns(final DataTableSpec spec) {
        return spec == null ? Stream.empty() : spec.stream();
    }

    private static Predicate<DataColumnSpec> isOneOf(
            final Collection<Class<? extends DataValue>> valueClasses) {
        return column -> valueClasses.stream().anyMatch(column.getType()::isCompatible);
    }
}

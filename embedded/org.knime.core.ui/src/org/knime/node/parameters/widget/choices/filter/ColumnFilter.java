// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node.parameters.widget.choices.filter;

import java.util.List;
import java.util.function.Predicate;
import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataTableSpec;
import org.knime.core.webui.node.dialog.defaultdialog.setting.filter.withtypes.TypedStringFilterMode;

/** A choice of columns as the type of a field: by hand, by pattern of the name or by type. */
public final class ColumnFilter extends TypedStringFilter<ColumnTypeFilter> {

    /** Creates a filter that chooses no column. */
    public ColumnFilter() {
        this(new String[0]);
    }

    /** Creates a filter that chooses the columns of the given names. */
    public ColumnFilter(final String[] selected) {
        super(selected, new ColumnTypeFilter());
    }

    /** Creates a filter that chooses the given columns. */
    public ColumnFilter(final List<DataColumnSpec> selectedColumns) {
        this(names(selectedColumns));
    }

    /** Lets the choice by hand leave out columns that appear later; returns this filter. */
    public ColumnFilter withExcludeUnknownColumns() {
        setIncludeUnknownValues(false);
        return this;
    }

    /** Lets the choice by hand take in columns that appear later; returns this filter. */
    public ColumnFilter withIncludeUnknownColumns() {
        setIncludeUnknownValues(true);
        return this;
    }

    /** Returns the names of columns chosen by hand that are not among the given ones. */
    public String[] getMissingSelected(final List<DataColumnSpec> choices) {
        return getMissingSelected(names(choices));
    }

    /** Returns the names of the chosen ones of the given columns, in their order. */
    public String[] filter(final List<DataColumnSpec> choices) {
        return getSelected(
                names(choices),
                byType -> names(choices.stream().filter(byType.getFilterPredicate()).toList()));
    }

    /** Returns whether a column is chosen. */
    public Predicate<DataColumnSpec> getFilterPredicate() {
        if (m_mode == TypedStringFilterMode.TYPE) {
            return m_typeFilter.getFilterPredicate();
        }
        final Predicate<String> byName = getStringFilterPredicate();
        return column -> byName.test(column.getName());
    }

    /** Returns the names of the chosen columns of a table, in its order. */
    public String[] filterFromFullSpec(final DataTableSpec spec) {
        return filter(spec.stream().toList());
    }

    /** Returns the names of columns chosen by hand that the table lacks. */
    public String[] getMissingSelectedFromFullSpec(final DataTableSpec spec) {
        return getMissingSelected(spec.stream().toList());
    }

    private static String[] names(final List<DataColumnSpec> columns) {
        return columns.stream().map(DataColumnSpec::getName).toArray(String[]::new);
    }
}

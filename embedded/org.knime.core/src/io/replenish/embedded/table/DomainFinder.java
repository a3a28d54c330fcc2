// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.embedded.table;

import java.util.LinkedHashSet;
import java.util.Set;
import org.knime.core.data.BoundedValue;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataColumnDomain;
import org.knime.core.data.DataColumnDomainCreator;
import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataColumnSpecCreator;
import org.knime.core.data.DataValueComparator;
import org.knime.core.data.DoubleValue;
import org.knime.core.data.NominalValue;

/**
 * Finds the bounds or the possible values of a column while cells are added; missing cells and NaN
 * do not count.
 */
final class DomainFinder {

    private final DataColumnSpec spec;
    private final boolean bounded;
    private final boolean nominal;
    private final DataValueComparator order;
    private int maxValues;
    private DataCell lower;
    private DataCell upper;

    /** Null if there are too many. */
    private Set<DataCell> values;

    DomainFinder(final DataColumnSpec spec, final boolean startFromSpec, final int maxValues) {
        this.spec = spec;
        this.maxValues = maxValues;
        bounded = spec.getType().isCompatible(BoundedValue.class);
        nominal = spec.getType().isCompatible(NominalValue.class);
        order = spec.getType().getComparator();
        final DataColumnDomain domain = spec.getDomain();
        lower = startFromSpec ? domain.getLowerBound() : null;
        upper = startFromSpec ? domain.getUpperBound() : null;
        values =
                startFromSpec && domain.hasValues()
                        ? new LinkedHashSet<>(domain.getValues())
                        : new LinkedHashSet<>();
    }

    void setMaxValues(final int max) {
        maxValues = max;
    }

    void add(final DataCell cell) {
        if (cell.isMissing()) {
            return;
        }
        if (nominal && values != null && values.add(cell) && values.size() > maxValues) {
            values = null;
        }
        if (bounded && !isNaN(cell)) {
            lower = lower == null || order.compare(cell, lower) < 0 ? cell : lower;
            upper = upper == null || order.compare(cell, upper) > 0 ? cell : upper;
        }
    }

    private static boolean isNaN(final DataCell cell) {
        return cell instanceof DoubleValue number && Double.isNaN(number.getDoubleValue());
    }

    /** Returns the column with the domain found; where none is looked for, with the one it had. */
    DataColumnSpec createSpec() {
        final DataColumnDomainCreator domain = new DataColumnDomainCreator(spec.getDomain());
        if (nominal) {
            domain.setValues(values);
        }
        if (bounded) {
            domain.setLowerBound(lower);
            domain.setUpperBound(upper);
        }
        final DataColumnSpecCreator creator = new DataColumnSpecCreator(spec);
        creator.setDomain(domain.createDomain());
        return creator.createSpec();
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data;

import java.util.Comparator;

/** Orders cells of one type; missing cells come first. */
public abstract class DataValueComparator implements Comparator<DataCell> {

    /** For subclasses. */
    protected DataValueComparator() {}

    /** Compares two values that are not missing. */
    protected abstract int compareDataValues(DataValue v1, DataValue v2);

    @Override
    public final int compare(final DataCell c1, final DataCell c2) {
        if (c1.isMissing() || c2.isMissing()) {
            return Boolean.compare(c2.isMissing(), c1.isMissing());
        }
        return compareDataValues(c1, c2);
    }
}

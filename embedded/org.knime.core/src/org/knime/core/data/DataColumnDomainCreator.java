// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/** Creates domains. */
public class DataColumnDomainCreator {

    private Set<DataCell> values;
    private DataCell lower;
    private DataCell upper;

    /** Starts with nothing known. */
    public DataColumnDomainCreator() {}

    /** Starts with a copy. */
    public DataColumnDomainCreator(final DataColumnDomain copyFrom) {
        this(copyFrom.getValues(), copyFrom.getLowerBound(), copyFrom.getUpperBound());
    }

    /** Starts with possible values, which may be null. */
    public DataColumnDomainCreator(final Set<? extends DataCell> values) {
        this(values, null, null);
    }

    /** Starts with possible values, which may be null. */
    public DataColumnDomainCreator(final DataCell[] values) {
        this(values, null, null);
    }

    /** Starts with bounds, which may be null. */
    public DataColumnDomainCreator(final DataCell lowerBound, final DataCell upperBound) {
        this((Set<DataCell>) null, lowerBound, upperBound);
    }

    /** Starts with possible values and bounds, which may be null. */
    public DataColumnDomainCreator(
            final DataCell[] values, final DataCell lowerBound, final DataCell upperBound) {
        this(
                values == null ? null : new LinkedHashSet<>(Arrays.asList(values)),
                lowerBound,
                upperBound);
    }

    /** Starts with possible values and bounds, which may be null. */
    public DataColumnDomainCreator(
            final Set<? extends DataCell> values,
            final DataCell lowerBound,
            final DataCell upperBound) {
        setValues(values);
        lower = lowerBound;
        upper = upperBound;
    }

    /** Sets the possible values; null if they are not known. */
    public void setValues(final Set<? extends DataCell> values) {
        this.values = values == null ? null : new LinkedHashSet<>(values);
    }

    /** Sets the least value; null if it is not known. */
    public void setLowerBound(final DataCell lower) {
        this.lower = lower;
    }

    /** Sets the greatest value; null if it is not known. */
    public void setUpperBound(final DataCell upper) {
        this.upper = upper;
    }

    /** Creates the domain. */
    public DataColumnDomain createDomain() {
        return new DataColumnDomain(lower, upper, values);
    }
}

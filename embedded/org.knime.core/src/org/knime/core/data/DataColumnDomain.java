// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.config.Config;
import org.knime.core.node.config.ConfigRO;
import org.knime.core.node.config.ConfigWO;

/** What is known of the values in a column: bounds, possible values, neither or both. */
public final class DataColumnDomain {

    private static final String LOWER_BOUND = "lower_bound";
    private static final String UPPER_BOUND = "upper_bound";
    private static final String POSSIBLE_VALUES = "possible_values";

    private final DataCell lower;
    private final DataCell upper;
    private final Set<DataCell> values;

    DataColumnDomain(final DataCell lower, final DataCell upper, final Set<DataCell> values) {
        this.lower = lower;
        this.upper = upper;
        this.values =
                values == null ? null : Collections.unmodifiableSet(new LinkedHashSet<>(values));
    }

    /** Returns the possible values, null if they are not known. */
    public Set<DataCell> getValues() {
        return values;
    }

    /** Returns whether the possible values are known. */
    public boolean hasValues() {
        return values != null;
    }

    /** Returns the least value, null if it is not known. */
    public DataCell getLowerBound() {
        return lower;
    }

    /** Returns whether the least value is known. */
    public boolean hasLowerBound() {
        return lower != null;
    }

    /** Returns the greatest value, null if it is not known. */
    public DataCell getUpperBound() {
        return upper;
    }

    /** Returns whether the greatest value is known. */
    public boolean hasUpperBound() {
        return upper != null;
    }

    /** Returns whether both bounds are known. */
    public boolean hasBounds() {
        return hasLowerBound() && hasUpperBound();
    }

    /** Writes the domain. */
    public void save(final ConfigWO config) {
        if (hasLowerBound()) {
            config.addDataCell(LOWER_BOUND, lower);
        }
        if (hasUpperBound()) {
            config.addDataCell(UPPER_BOUND, upper);
        }
        if (hasValues()) {
            final Config array = config.addConfig(POSSIBLE_VALUES);
            final List<DataCell> cells = new ArrayList<>(values);
            array.addInt("array-size", cells.size());
            for (int i = 0; i < cells.size(); i++) {
                array.addDataCell(Integer.toString(i), cells.get(i));
            }
        }
    }

    /** Reads a domain; what cannot be read is taken as not known. */
    public static DataColumnDomain load(final ConfigRO config) {
        return new DataColumnDomain(
                config.getDataCell(LOWER_BOUND, null),
                config.getDataCell(UPPER_BOUND, null),
                loadValues(config));
    }

    private static Set<DataCell> loadValues(final ConfigRO config) {
        try {
            final Config array = config.getConfig(POSSIBLE_VALUES);
            final Set<DataCell> cells = new LinkedHashSet<>();
            for (int i = 0; i < array.getInt("array-size"); i++) {
                cells.add(array.getDataCell(Integer.toString(i)));
            }
            return cells;
        } catch (InvalidSettingsException e) {
            return null;
        }
    }

    @Override
    public boolean equals(final Object obj) {
        return obj instanceof DataColumnDomain other
                && Objects.equals(lower, other.lower)
                && Objects.equals(upper, other.upper)
                && Objects.equals(values, other.values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(lower, upper, values);
    }

    @Override
    public String toString() {
        return "lower=" + lower + ",upper=" + upper + ",values=" + values;
    }
}

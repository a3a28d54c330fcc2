// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.table;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.InvalidSettingsException;

/** The columns of one table that a dialog has chosen, each for one purpose. */
public final class ChosenColumns {

    private final String table;
    private final Map<SoughtColumn, Optional<String>> chosen = new LinkedHashMap<>();

    /**
     * Starts without columns.
     *
     * @param table name of the input for messages
     */
    public ChosenColumns(final String table) {
        this.table = table;
    }

    /** Adds the choice for a column that there has to be. */
    public ChosenColumns with(final SoughtColumn sought, final String column) {
        chosen.put(sought, Optional.of(column));
        return this;
    }

    /** Adds the choice for a column that there may be. */
    public ChosenColumns with(final SoughtColumn sought, final Optional<String> column) {
        chosen.put(sought, column);
        return this;
    }

    /**
     * Checks that the columns exist and hold what they must, and that none is chosen twice.
     *
     * @throws InvalidSettingsException if not, with the way out
     */
    public void check(final DataTableSpec spec) throws InvalidSettingsException {
        final Map<String, String> taken = new HashMap<>();
        for (final Map.Entry<SoughtColumn, Optional<String>> entry : chosen.entrySet()) {
            final SoughtColumn sought = entry.getKey();
            if (sought.optionalIndex(spec, table, entry.getValue()) >= 0) {
                final String column = entry.getValue().orElseThrow();
                final String other = taken.put(column, sought.title());
                if (other != null) {
                    throw new InvalidSettingsException(
                            "The column \""
                                    + column
                                    + "\" of the table \""
                                    + table
                                    + "\" is chosen twice, for \""
                                    + other
                                    + "\" and \""
                                    + sought.title()
                                    + "\". Choose another column for one of them.");
                }
            }
        }
    }

    /** Returns the position of a column in a table that has been checked, -1 if none is chosen. */
    public int index(final SoughtColumn sought, final DataTableSpec spec) {
        return chosen.get(sought).map(spec::findColumnIndex).orElse(-1);
    }
}

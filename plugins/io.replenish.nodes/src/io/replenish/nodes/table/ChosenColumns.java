// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.InvalidSettingsException;

/** The columns of one table that a dialog has chosen, each for one purpose. */
public final class ChosenColumns {

    private final String table;
    private final Map<SoughtColumn, Optional<String>> chosen = new LinkedHashMap<>();
    private final List<Set<SoughtColumn>> sharing = new ArrayList<>();

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

    /** Lets two purposes have the same column, as one number may serve both. */
    public ChosenColumns mayShare(final SoughtColumn one, final SoughtColumn other) {
        sharing.add(Set.of(one, other));
        return this;
    }

    /**
     * Checks that the columns exist and hold what they must, and that none is chosen twice but for
     * purposes that may share it.
     *
     * @throws InvalidSettingsException if not, with the way out
     */
    public void check(final DataTableSpec spec) throws InvalidSettingsException {
        final Map<String, List<SoughtColumn>> taken = new HashMap<>();
        for (final Map.Entry<SoughtColumn, Optional<String>> entry : chosen.entrySet()) {
            final SoughtColumn sought = entry.getKey();
            if (sought.optionalIndex(spec, table, entry.getValue()) >= 0) {
                final String column = entry.getValue().orElseThrow();
                final List<SoughtColumn> others =
                        taken.computeIfAbsent(column, name -> new ArrayList<>());
                for (final SoughtColumn other : others) {
                    checkShared(column, other, sought);
                }
                others.add(sought);
            }
        }
    }

    private void checkShared(final String column, final SoughtColumn one, final SoughtColumn other)
            throws InvalidSettingsException {
        if (!sharing.contains(Set.of(one, other))) {
            throw new InvalidSettingsException(
                    "The column \""
                            + column
                            + "\" of the table \""
                            + table
                            + "\" is chosen twice, for \""
                            + one.title()
                            + "\" and \""
                            + other.title()
                            + "\". Choose another column for one of them.");
        }
    }

    /** Returns the position of a column in a table that has been checked, -1 if none is chosen. */
    public int index(final SoughtColumn sought, final DataTableSpec spec) {
        return chosen.get(sought).map(spec::findColumnIndex).orElse(-1);
    }
}

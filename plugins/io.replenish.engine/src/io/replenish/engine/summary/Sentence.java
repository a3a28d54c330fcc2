// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.summary;

import io.replenish.engine.data.ColumnContract;
import java.util.List;

/** What can be said about a table of one kind. */
interface Sentence {

    /** Returns the columns that the sentence needs. */
    List<ColumnContract> columns();

    /**
     * Returns the sentence.
     *
     * @param table these columns of at least one row
     * @param words how to write figures
     */
    String about(ResultTable table, Words words);

    /**
     * Returns the column of this name from a table's contract.
     *
     * @throws IllegalArgumentException if the contract has no such column
     */
    static ColumnContract column(final List<ColumnContract> contract, final String name) {
        return contract.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no column \"" + name + '"'));
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data;

/** Rows of cells, all of one spec. */
public interface DataTable extends Iterable<DataRow> {

    /** Returns the columns. */
    DataTableSpec getDataTableSpec();

    @Override
    RowIterator iterator();
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data;

import java.util.Iterator;

/** Goes through the rows of a table once. */
public abstract class RowIterator implements Iterator<DataRow> {

    /** For subclasses. */
    public RowIterator() {}

    @Override
    public abstract boolean hasNext();

    @Override
    public abstract DataRow next();

    /** Not supported: tables do not change. */
    @Override
    public final void remove() {
        throw new UnsupportedOperationException("rows cannot be removed from a table");
    }
}

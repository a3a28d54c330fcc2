// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data.container;

import java.io.Closeable;
import org.knime.core.data.RowIterator;

/** Goes through rows and can be told that nobody goes on. */
public abstract class CloseableRowIterator extends RowIterator implements Closeable {

    /** For subclasses. */
    public CloseableRowIterator() {}

    /** Ends the iteration; there is no next row afterwards. */
    @Override
    public abstract void close();
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.webui.data;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes the warnings of a data service while it answers one request, on the thread that does so.
 */
public final class DataServiceContext {

    private static final ThreadLocal<DataServiceContext> CURRENT =
            ThreadLocal.withInitial(DataServiceContext::new);

    private final List<String> m_warnings = new ArrayList<>();

    private DataServiceContext() {}

    /** Returns the context of the request that this thread answers. */
    public static DataServiceContext get() {
        return CURRENT.get();
    }

    static void remove() {
        CURRENT.remove();
    }

    /** Adds a warning, which the page shows. */
    public synchronized void addWarningMessage(final String warningMessage) {
        m_warnings.add(warningMessage);
    }

    /** Returns the warnings so far. */
    public synchronized String[] getWarningMessages() {
        return m_warnings.toArray(String[]::new);
    }

    /** Forgets the warnings so far. */
    public synchronized void clearWarningMessages() {
        m_warnings.clear();
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.webui.data;

import java.util.Optional;

/** A source of data for a page. */
public interface DataService {

    /** Returns what to run when the service is no longer needed. */
    Optional<Runnable> disposeRunnable();

    /** Returns what to run when the page is closed; the service may be used again. */
    Optional<Runnable> deactivateRunnable();

    /** Builds a service. */
    interface DataServiceBuilder {

        /** Sets what to run when the service is no longer needed. */
        DataServiceBuilder onDispose(Runnable dispose);

        /** Sets what to run when the page is closed. */
        DataServiceBuilder onDeactivate(Runnable deactivate);
    }
}

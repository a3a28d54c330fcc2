// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.webui.data;

import java.util.Optional;

/** Provides the data services of a page. */
public interface DataServiceProvider {

    /** Creates the service that hands over data when the page opens. */
    <D> Optional<InitialDataService<D>> createInitialDataService();

    /** Creates the service that answers the page's calls. */
    Optional<RpcDataService> createRpcDataService();

    /** Creates the service that takes data back. */
    <D> Optional<ApplyDataService<D>> createApplyDataService();
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.webui.data;

/**
 * Takes data back from a page. Views of default nodes have none, so it only stands in signatures
 * here.
 *
 * @param <D> the type of the data
 */
@SuppressWarnings("unused") // the type parameter is part of signatures
public final class ApplyDataService<D> extends AbstractDataService {

    private ApplyDataService(final AbstractDataServiceBuilder builder) {
        super(builder);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The page of a view and the resources it loads; read {@link org.knime.core.webui.page.Page} first.
 */
package org.knime.core.webui.page;

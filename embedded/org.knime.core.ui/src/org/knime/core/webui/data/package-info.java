// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The data of a view: handed over when it opens ({@link
 * org.knime.core.webui.data.InitialDataService}) or asked for later ({@link
 * org.knime.core.webui.data.RpcDataService}).
 */
package org.knime.core.webui.data;

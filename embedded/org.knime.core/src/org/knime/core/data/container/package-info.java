// SPDX-License-Identifier: GPL-3.0-or-later
/** How tables are made and read; start with {@link org.knime.core.data.container.DataContainer}. */
package org.knime.core.data.container;

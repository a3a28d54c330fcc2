// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Settings trees that can also hold data types and cells; start with {@link
 * org.knime.core.node.config.ConfigRO}.
 */
package org.knime.core.node.config;

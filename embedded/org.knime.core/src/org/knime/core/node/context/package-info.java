// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The circumstances in which a node is created; see {@link
 * org.knime.core.node.context.ModifiableNodeCreationConfiguration}.
 */
package org.knime.core.node.context;
